package io.github.pmprep.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the published modules show")
class PublicSignaturesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/public-signatures.txt");

    @Test
    @DisplayName("changes only together with the file that a review sees")
    void changesInTheOpen() throws IOException {
        String found = String.join("\n", signatures()) + "\n";
        if (Boolean.getBoolean("signatures.write")) {
            Files.writeString(GOLDEN, found);
        }
        assertEquals(
                Files.readString(GOLDEN),
                found,
                "If the change is meant, write the file anew with -Dtest=PublicSignaturesTest -Dsignatures.write=true");
    }

    private static Set<String> signatures() throws IOException {
        Set<String> signatures = new TreeSet<>();
        for (JavaClass type : Modules.published()) {
            if (isShown(type)) {
                signatures.add(type.getName() + " : " + modifiers(type.getModifiers()) + kind(type));
                type.getMembers().stream()
                        .filter(PublicSignaturesTest::isShown)
                        .forEach(member -> signatures.add(signature(member)));
            }
        }
        return signatures;
    }

    private static boolean isShown(JavaClass type) {
        String name = type.getPackageName();
        return !name.startsWith("io.github.pmprep.engine")
                && !name.startsWith("io.github.pmprep.model.internal")
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicSignaturesTest::isShown).orElse(true);
    }

    private static boolean isShown(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static String signature(JavaMember member) {
        String owner = member.getOwner().getName() + "#" + member.getName();
        if (member instanceof JavaField field) {
            return owner + " : " + modifiers(member.getModifiers())
                    + field.getType().getName();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return owner + "(" + names(unit.getParameterTypes()) + ") : " + modifiers(member.getModifiers())
                + unit.getReturnType().getName();
    }

    private static String names(List<? extends JavaType> types) {
        return types.stream().map(JavaType::getName).collect(Collectors.joining(", "));
    }

    private static String modifiers(Set<JavaModifier> modifiers) {
        return modifiers.stream()
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String kind(JavaClass type) {
        return type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }
}

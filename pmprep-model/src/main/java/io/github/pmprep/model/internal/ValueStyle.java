package io.github.pmprep.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of all values: generated classes are hidden, collections keep their order, names stay as written. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        get = "*",
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface ValueStyle {}

package io.github.pmprep.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of values that built-in data is made of: as {@link ValueStyle}, and with a hidden method that takes all
 * attributes at once. Built-in data is made by it, so that no builder is loaded at start.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        get = "*",
        allParameters = true,
        of = "ofAll",
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface DataStyle {}

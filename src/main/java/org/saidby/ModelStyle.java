package org.saidby;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How values are generated; stands on the root package and governs all packages below it. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        defaults = @Value.Immutable(copy = false),
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = "loss:losses",
        allowedClasspathAnnotations = Override.class)
@interface ModelStyle {}

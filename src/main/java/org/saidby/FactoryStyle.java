package org.saidby;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How a value is generated that has no generated builder; otherwise as {@link ModelStyle}.
 *
 * <p>It stands in for arguments of {@link Value.Immutable}: those would be in the class file, and who compiles against the
 * jar without the class of that annotation is warned of each of them ({@code -Xlint:classfile}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        defaults = @Value.Immutable(builder = false, copy = false),
        jdkOnly = true,
        depluralize = true,
        allowedClasspathAnnotations = Override.class)
@interface FactoryStyle {}

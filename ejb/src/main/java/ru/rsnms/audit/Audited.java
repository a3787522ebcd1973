package ru.rsnms.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes each call of a use case into the journal: who, when, which use case, about what, how it
 * ended. The subject is the first {@link ru.rsnms.shared.Identified} among the arguments or their
 * components, else the returned id.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

  /** {@code context.verb}; the text {@code audit.<value>} says it in Russian. */
  @Nonbinding
  String value() default "";
}

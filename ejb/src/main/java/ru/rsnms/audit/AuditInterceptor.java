package ru.rsnms.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Refusal;

/**
 * Puts {@link Audited} calls into the journal; a refused call is kept though its work rolls back.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

  @Inject AuditJournal journal;

  @AroundInvoke
  Object record(InvocationContext call) throws Exception {
    var useCase = call.getMethod().getAnnotation(Audited.class).value();
    try {
      var result = call.proceed();
      journal.done(useCase, subjectOf(call.getParameters()).or(() -> identified(result)));
      return result;
    } catch (Refusal refusal) {
      journal.refused(useCase, subjectOf(call.getParameters()), refusal.code());
      throw refusal;
    }
  }

  private static Optional<Identified> subjectOf(Object... arguments) {
    return Arrays.stream(arguments == null ? new Object[0] : arguments)
        .filter(Objects::nonNull)
        .flatMap(AuditInterceptor::withComponents)
        .flatMap(value -> identified(value).stream())
        .findFirst();
  }

  private static Optional<Identified> identified(Object value) {
    return value instanceof Identified id ? Optional.of(id) : Optional.empty();
  }

  private static Stream<Object> withComponents(Object argument) {
    if (!(argument instanceof Record) || argument instanceof Identified) {
      return Stream.of(argument);
    }
    return Arrays.stream(argument.getClass().getRecordComponents())
        .map(component -> valueOf(component, argument))
        .filter(Objects::nonNull);
  }

  private static Object valueOf(java.lang.reflect.RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

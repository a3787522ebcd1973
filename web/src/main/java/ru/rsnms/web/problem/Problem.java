package ru.rsnms.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;

/**
 * Why a request was not carried out, as RFC 9457 has it.
 *
 * @param type {@code /problems/<code>}; the code is what a program should look at
 * @param title what kind of obstacle, in Russian
 * @param status of the HTTP answer
 * @param detail what happened and what to do, in Russian
 * @param instance the address that was asked
 * @param errors values that have to be changed; empty where the obstacle lies elsewhere
 * @param incident number under which the log tells more, {@code null} unless the server is at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    URI instance,
    List<Error> errors,
    String incident) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  /**
   * One value that cannot be accepted.
   *
   * @param pointer RFC 6901 pointer into the body, or the name of a parameter or header
   * @param detail what is wrong with it, in Russian
   */
  public record Error(String pointer, String detail) {}
}

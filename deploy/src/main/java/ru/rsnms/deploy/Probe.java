package ru.rsnms.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Asks an address until it answers as wished. */
final class Probe {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration ONE_ANSWER = Duration.ofSeconds(10);
  private static final int PAUSE_MILLIS = 500;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(ONE_ANSWER).build();

  /** One question; an unreachable address answers nothing. */
  Optional<HttpResponse<String>> ask(String address) throws InterruptedException {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(address))
              .header("Accept", "text/html, application/json")
              .timeout(ONE_ANSWER)
              .build();
      return Optional.of(client.send(request, BodyHandlers.ofString()));
    } catch (IOException notYet) {
      return Optional.empty();
    }
  }

  boolean is(String address, Predicate<HttpResponse<String>> wish) throws InterruptedException {
    return ask(address).filter(wish).isPresent();
  }

  /**
   * Waits for the wished answer.
   *
   * @return {@code false} when the part died or the patience ended before
   */
  boolean await(String address, Predicate<HttpResponse<String>> wish, BooleanSupplier alive)
      throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && alive.getAsBoolean()) {
      if (is(address, wish)) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    return false;
  }
}

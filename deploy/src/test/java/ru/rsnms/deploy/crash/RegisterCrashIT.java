package ru.rsnms.deploy.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.RsnmsSystem.Part;
import ru.rsnms.deploy.client.ExportRegister;
import ru.rsnms.deploy.harness.Signed;
import ru.rsnms.deploy.harness.SystemUnderTest;
import ru.rsnms.deploy.harness.Tokens;
import ru.rsnms.verifier.Report;
import ru.rsnms.verifier.Trust;
import ru.rsnms.verifier.Verification;

/**
 * Numbers are given by four clients at once while PostgreSQL and WildFly are killed under them. A
 * client that hears nothing asks again with the same key, as a registrar would press the button
 * again. Before the first kill nothing may fail: without the lock of the counter it does, for four
 * clients then take the same number and the database refuses three of them.
 */
class RegisterCrashIT {

  private static final int ORDERS = 220;
  private static final int CLIENTS = 4;
  private static final List<Part> KILLS =
      List.of(Part.DATABASE, Part.DATABASE, Part.APPLICATION, Part.DATABASE, Part.APPLICATION);
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int MINUTES = 10;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final History history = new History();
  private final AtomicReference<String> token = new AtomicReference<>();
  private final Signed signed = new Signed();
  private volatile boolean killed;

  @Test
  void no_number_is_lost_doubled_or_skipped() throws Exception {
    var waiting = new ConcurrentLinkedQueue<>(prepare());
    token.set(Tokens.of("legal"));
    var clients = Executors.newFixedThreadPool(CLIENTS);
    IntStream.range(0, CLIENTS).forEach(i -> clients.submit(() -> registerAll(waiting)));
    clients.shutdown();

    var share = ORDERS / (KILLS.size() + 1);
    for (var i = 0; i < KILLS.size(); i++) {
      awaitAnswers(share * (i + 1));
      killed = true;
      SystemUnderTest.system().kill(KILLS.get(i));
      Revival.of(KILLS.get(i));
    }

    assertThat(clients.awaitTermination(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(history.answers()).isEqualTo(ORDERS);
    assertThat(history.violations(register())).isEmpty();
    assertThat(verified().violations()).isEmpty();
  }

  /** What the offline verifier says of the register that the kills have left. */
  private Report verified() throws IOException, InterruptedException {
    var archive = Files.createTempFile("register", ".zip");
    Files.write(archive, ExportRegister.register(SystemUnderTest.access(), "legal"));
    return Verification.of(archive, Trust.NOTHING);
  }

  private List<UUID> prepare() throws InterruptedException {
    var prepared = new ConcurrentLinkedQueue<UUID>();
    var pool = Executors.newFixedThreadPool(CLIENTS);
    IntStream.range(0, ORDERS)
        .forEach(i -> pool.submit(() -> prepared.add(signed.order("О проверке " + i))));
    pool.shutdown();
    assertThat(pool.awaitTermination(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(prepared).hasSize(ORDERS);
    return List.copyOf(prepared);
  }

  private void registerAll(ConcurrentLinkedQueue<UUID> waiting) {
    for (var order = waiting.poll(); order != null; order = waiting.poll()) {
      var key = UUID.randomUUID();
      while (!settled(order, key)) {
        pause();
      }
    }
  }

  /** Asks once; is there an answer that settles the matter? */
  private boolean settled(UUID order, UUID key) {
    try {
      var answer = http.send(request(order, key), BodyHandlers.ofString());
      return switch (answer.statusCode() / 100) {
        case 2 -> {
          history.answered(order, numberIn(answer.body()));
          yield true;
        }
        case 4 -> refusedForGood(order, answer.statusCode(), answer.body());
        default -> excused(order, "answer " + answer.statusCode());
      };
    } catch (IOException unheard) {
      return excused(order, unheard.toString());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** A failure is excused once something was killed; before that it is a refusal to work. */
  private boolean excused(UUID order, String failure) {
    if (!killed) {
      history.refused(order, failure);
    }
    return false;
  }

  /** While WildFly comes back it knows no address and no key of Keycloak; that is no refusal. */
  private boolean refusedForGood(UUID order, int status, String body) {
    if (status == 401 || status == 403 || status == 404) {
      token.set(Tokens.of("legal"));
      return false;
    }
    history.refused(order, status + " " + body);
    return true;
  }

  private HttpRequest request(UUID order, UUID key) {
    var address = SystemUnderTest.baseUrl() + "/api/orders/" + order + "/registration";
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token.get())
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key.toString())
        .POST(BodyPublishers.ofString("{}"))
        .build();
  }

  private static String numberIn(String body) {
    return body.replaceAll("(?s).*\"number\"\\s*:\\s*\"([^\"]*)\".*", "$1");
  }

  private void awaitAnswers(int count) {
    while (history.answers() < count) {
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private List<History.Entry> register() throws SQLException, IOException {
    List<History.Entry> entries = new ArrayList<>();
    try (var owner = SystemUnderTest.system().databaseAsOwner();
        var query =
            owner.prepareStatement(
                """
                select sequence, number, order_id from document.register_entry
                where issuer_id = ?::uuid and kind = 'ORDER' order by sequence
                """)) {
      query.setString(1, signed.issuer());
      var rows = query.executeQuery();
      while (rows.next()) {
        entries.add(
            new History.Entry(rows.getInt(1), rows.getString(2), rows.getObject(3, UUID.class)));
      }
    }
    return entries;
  }
}

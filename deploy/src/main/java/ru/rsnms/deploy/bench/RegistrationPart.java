package ru.rsnms.deploy.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.rsnms.deploy.RsnmsSystem;
import ru.rsnms.deploy.Texts;
import ru.rsnms.deploy.client.OrderSteps;

/**
 * Registrations by several clients in one journal, beside the bare insert by as many connections,
 * taken before and after.
 *
 * <p>The registered orders stay: the journal is append-only. They go into the journal of directives
 * of the institute, which nothing else of the demo region uses.
 */
final class RegistrationPart {

  private static final int CLIENTS = 4;
  private static final int WARM_UP_EACH = 5;
  private static final int MEASURED_EACH = 25;
  private static final Duration BARE = Duration.ofSeconds(2);
  private static final String INSTITUTE =
      "select id from registry.organization where code = '42-iro'";

  private final RsnmsSystem system;

  RegistrationPart(RsnmsSystem system) {
    this.system = system;
  }

  List<Row> rows(Connection owner) throws Exception {
    var issuer = new Query(owner, INSTITUTE).column().get(0);
    var steps = new OrderSteps(system.access());
    var clients = Stream.generate(() -> new Registrar(steps, issuer)).limit(CLIENTS).toList();
    all(clients, client -> () -> client.prepare(WARM_UP_EACH + MEASURED_EACH));
    all(clients, client -> () -> client.register(WARM_UP_EACH));
    try (var register = new BareRegister(owner)) {
      insertBare(register);
      var before = insertBare(register);
      var ours = all(clients, client -> () -> client.register(MEASURED_EACH));
      var after = insertBare(register);
      before.times().addAll(after.times());
      return rows(ours, new Crowd.Work(before.times(), before.seconds() + after.seconds()));
    }
  }

  private static Crowd.Work all(List<Registrar> clients, Function<Registrar, Callable<Times>> work)
      throws Exception {
    return Crowd.of(clients.stream().map(work).toList());
  }

  private Crowd.Work insertBare(BareRegister register) throws Exception {
    var connections = new ArrayList<Connection>();
    try {
      for (var i = 0; i < CLIENTS; i++) {
        connections.add(system.databaseAsOwner());
      }
      return Crowd.of(connections.stream().map(worker -> inserting(register, worker)).toList());
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  private static Callable<Times> inserting(BareRegister register, Connection worker) {
    var turns = new Alternation(Duration.ZERO, BARE);
    return () -> turns.of(turn -> register.register(worker)).get(0);
  }

  private static List<Row> rows(Crowd.Work ours, Crowd.Work bare) {
    return List.of(
        row("rate", Figure.of(ours.perSecond()), Figure.of(bare.perSecond())),
        row("time", Figure.of(ours.times()), Figure.of(bare.times())));
  }

  private static Row row(String key, Figure ours, Figure theirs) {
    return new Row(
        Texts.of("bench.registration." + key, CLIENTS),
        Texts.of("bench.unit.registration." + key),
        ours,
        Texts.of("bench.base.insert"),
        theirs);
  }
}

package ru.rsnms.deploy.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The first order of a new system: invented, with a regulation and a roadmap as its annexes. */
public final class DemoOrder implements MainJob {

  private static final String ORDER = "orders/mentoring-week.json";
  private static final String LIBRARY = "/demo/";

  private final Owner owner;

  /**
   * @param owner of the database, who writes what people did before the system knew them
   */
  public DemoOrder(Owner owner) {
    this.owner = owner;
  }

  /** Opens a connection. */
  @FunctionalInterface
  public interface Owner {
    Connection connect() throws IOException, SQLException;
  }

  @Override
  public List<Path> run(SystemAccess system, Path folder) throws IOException, InterruptedException {
    DemoRoute.keep(new OrderSteps(system));
    var bundle = OrderBundle.of(ORDER, DemoOrder::find);
    var issued = new OrderIssuing(system, findings -> {}).issue(bundle);
    var paper = folder.resolve("order-" + issued.on() + "-" + issued.number() + ".pdf");
    seasons(new OrderSteps(system));
    return List.of(Files.write(paper, issued.paper()));
  }

  private void seasons(OrderSteps steps) throws IOException, InterruptedException {
    var test = DemoSeason.test(steps);
    try (var connection = owner.connect()) {
      DemoHistory.write(steps, connection, test);
    } catch (SQLException e) {
      throw new IOException(e);
    }
    DemoSeason.open(steps, test);
    DemoPanel.open(steps);
    DemoAgreements.open(steps);
  }

  private static Optional<byte[]> find(String name) throws IOException {
    try (var file = DemoOrder.class.getResourceAsStream(LIBRARY + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    }
  }
}

package ru.rsnms.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageTest {

  @Test
  void no_connection_to_be_had_is_an_outage() {
    var pool = new SQLException(new ResourceException("IJ000453"));

    assertThat(statusOf(new EJBException(new RuntimeException(pool)))).isEqualTo(503);
  }

  @Test
  void a_connection_that_breaks_under_the_work_is_an_outage() {
    assertThat(statusOf(wrapped("08006"))).isEqualTo(503);
    assertThat(statusOf(wrapped("57P01"))).isEqualTo(503);
    assertThat(statusOf(wrapped("53300"))).isEqualTo(503);
  }

  @Test
  void what_the_transaction_manager_puts_beside_is_seen() {
    var commit = new IllegalStateException("could not commit");
    commit.addSuppressed(wrapped("08003"));

    assertThat(statusOf(new EJBException(commit))).isEqualTo(503);
  }

  @Test
  void a_broken_rule_of_the_database_is_a_bug() {
    assertThat(statusOf(wrapped("23505"))).isEqualTo(500);
    assertThat(statusOf(wrapped(null))).isEqualTo(500);
  }

  @Test
  void an_outage_is_told_in_words_and_is_no_incident() {
    var obstacle = Obstacle.behind(wrapped("08001"));

    assertThat(obstacle.incident()).isNull();
    assertThat(obstacle.detail()).contains("повторите");
  }

  private static int statusOf(Exception failure) {
    return Obstacle.behind(failure).status().getStatusCode();
  }

  private static EJBException wrapped(String state) {
    return new EJBException(new RuntimeException(new SQLException("lost", state)));
  }
}

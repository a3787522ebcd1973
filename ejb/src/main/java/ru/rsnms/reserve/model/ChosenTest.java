package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.Actor;

/** The one version of the test that a season uses. */
@Entity
@Table(name = "season_test", schema = "reserve")
public class ChosenTest {

  @Id
  @Column(name = "season_id")
  private UUID season;

  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "test_id")
  private TestVersion test;

  @Column(name = "held_elsewhere")
  private boolean heldElsewhere;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  private String account;

  @Column(name = "display_name")
  private String displayName;

  protected ChosenTest() {
    // for Hibernate
  }

  public ChosenTest(SeasonId season) {
    this.season = season.value();
  }

  /**
   * Chooses a version; allowed while no attempt has begun.
   *
   * @param heldElsewhere are results brought, and nothing asked here?
   */
  public void choose(TestVersion test, boolean heldElsewhere, Actor by, Instant at) {
    this.test = test;
    this.heldElsewhere = heldElsewhere;
    this.chosenAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  public TestVersion test() {
    return test;
  }

  public boolean isHeldElsewhere() {
    return heldElsewhere;
  }

  public Instant chosenAt() {
    return chosenAt;
  }

  public String chosenBy() {
    return displayName;
  }
}

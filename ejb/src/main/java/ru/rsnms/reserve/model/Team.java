package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.Entrant;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.reserve.TeamRole;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.reserve.TeamStep;
import ru.rsnms.reserve.rule.TeamSize;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;

/** A team of participants: its people change while it is forming, its site is given afterwards. */
@Entity
@Table(name = "team", schema = "reserve")
public class Team {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TeamId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "season_id", updatable = false))
  private SeasonId season;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  private TeamStage stage;

  @ElementCollection
  @CollectionTable(
      name = "team_member",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "team_id"))
  @OrderColumn(name = "position")
  private List<TeamMember> members = new ArrayList<>();

  @Column(name = "internship_id")
  private UUID internship;

  @Column(name = "project_site_id")
  private UUID projectSite;

  @ElementCollection
  @CollectionTable(
      name = "team_step",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "team_id"))
  @OrderColumn(name = "position")
  private List<TeamStep> steps = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected Team() {
    // for Hibernate
  }

  public Team(SeasonId season, int number, Actor by, Instant at) {
    this.id = TeamId.next();
    this.season = season;
    this.number = number;
    become(TeamStage.FORMING, null, by, at);
  }

  /** Somebody comes in, with the reason; that nobody is in two teams is the database's to keep. */
  public void join(Entrant who, String reason, Actor by, Instant at) {
    mustBeForming();
    members.add(TeamMember.of(who, at, reason));
    touched(by, at);
  }

  /** Somebody goes, with the reason; refused where they are not in the team any more. */
  public void leave(ApplicationId who, String reason, Actor by, Instant at) {
    mustBeForming();
    var place = placeOf(who);
    members.set(place, members.get(place).left(at, reason));
    touched(by, at);
  }

  /** Gives a member a role; a new leader takes the old one's place. */
  public void appoint(ApplicationId who, TeamRole role, Actor by, Instant at) {
    mustBeAtWork();
    var place = placeOf(who);
    if (role == TeamRole.LEADER) {
      for (var other = 0; other < members.size(); other++) {
        if (members.get(other).isThere() && members.get(other).role() == TeamRole.LEADER) {
          members.set(other, members.get(other).as(TeamRole.MEMBER));
        }
      }
    }
    members.set(place, members.get(place).as(role));
    touched(by, at);
  }

  private int placeOf(ApplicationId who) {
    return IntStream.range(0, members.size())
        .filter(place -> members.get(place).isThere())
        .filter(place -> members.get(place).application().equals(who.value()))
        .findFirst()
        .orElseThrow(() -> new Conflict("reserve/team-member-gone"));
  }

  private void mustBeForming() {
    if (stage != TeamStage.FORMING) {
      throw new Conflict("reserve/team-fixed", stage);
    }
  }

  private void mustBeAtWork() {
    if (stage == TeamStage.DISSOLVED) {
      throw new Conflict("reserve/team-fixed", stage);
    }
  }

  /** Its people are settled; refused where it is too small or too large. */
  public void fix(TeamSize size, Actor by, Instant at) {
    var people = there().size();
    if (!size.admits(people)) {
      throw new Conflict("reserve/team-size", people, size.least(), size.most());
    }
    become(TeamStage.FIXED, null, by, at);
  }

  /** Its people are settled anew. */
  public void reopen(String reason, Actor by, Instant at) {
    become(TeamStage.FORMING, reason, by, at);
  }

  /** It is given up; its people are free for another team. */
  public void dissolve(String reason, Actor by, Instant at) {
    become(TeamStage.DISSOLVED, reason, by, at);
    members.replaceAll(one -> one.isThere() ? one.left(at, reason) : one);
  }

  /** It gets its site of a level. */
  public void place(SiteKind kind, SiteId site, Actor by, Instant at) {
    switch (kind) {
      case INTERNSHIP -> {
        become(TeamStage.PLACED, null, by, at);
        internship = site.value();
      }
      case EXPERT_PROJECT -> {
        become(TeamStage.SITE_ASSIGNED, null, by, at);
        projectSite = site.value();
      }
    }
  }

  /** The project of a level is begun. */
  public void begin(int level, Actor by, Instant at) {
    if (level == LevelRef.THIRD && stage == TeamStage.SITE_ASSIGNED) {
      become(TeamStage.WORKING, null, by, at);
    }
  }

  /** The project of a level is handed in. */
  public void submit(int level, Actor by, Instant at) {
    if (level == LevelRef.SECOND) {
      become(TeamStage.SUBMITTED, null, by, at);
    }
  }

  /** The project of a level is defended in public. */
  public void defend(int level, Actor by, Instant at) {
    become(level == LevelRef.SECOND ? TeamStage.DEFENDED : TeamStage.PRESENTED, null, by, at);
  }

  /** The final list of level 2 lets it pass or not; a team without a defended project fails. */
  public void decide(boolean passed, Actor by, Instant at) {
    become(passed ? TeamStage.PASSED : TeamStage.FAILED, null, by, at);
  }

  /** The final list is taken back. */
  public void undecide(String reason, Actor by, Instant at) {
    become(TeamStage.DEFENDED, reason, by, at);
  }

  /** Is it the turn of its people to write the project of a level? */
  public boolean writes(int level) {
    return switch (stage) {
      case PLACED -> level == LevelRef.SECOND;
      case SITE_ASSIGNED, WORKING -> level == LevelRef.THIRD;
      case FORMING, FIXED, SUBMITTED, DEFENDED, PASSED, FAILED, PRESENTED, DISSOLVED -> false;
    };
  }

  /** Did it defend the project of a level? */
  public boolean hasDefended(int level) {
    return switch (stage) {
      case DEFENDED, PASSED, FAILED, SITE_ASSIGNED, WORKING -> level == LevelRef.SECOND;
      case PRESENTED -> true;
      case FORMING, FIXED, PLACED, SUBMITTED, DISSOLVED -> false;
    };
  }

  /** Did it come to level 3? */
  public boolean isAtLevelThree() {
    return switch (stage) {
      case PASSED, SITE_ASSIGNED, WORKING, PRESENTED -> true;
      case FORMING, FIXED, PLACED, SUBMITTED, DEFENDED, FAILED, DISSOLVED -> false;
    };
  }

  /** Which site it was given for a level. */
  public Optional<SiteId> site(SiteKind kind) {
    var site =
        switch (kind) {
          case INTERNSHIP -> internship;
          case EXPERT_PROJECT -> projectSite;
        };
    return Optional.ofNullable(site).map(SiteId::new);
  }

  /** Does it wait for its site of a level? */
  public boolean waitsFor(SiteKind kind) {
    return switch (kind) {
      case INTERNSHIP -> stage == TeamStage.FIXED;
      case EXPERT_PROJECT -> stage == TeamStage.PASSED;
    };
  }

  private void become(TeamStage next, String reason, Actor by, Instant at) {
    if (stage != null && !stage.canBecome(next)) {
      throw new Conflict("reserve/team-stage", stage, next);
    }
    steps.add(new TeamStep(at, by.account(), by.displayName(), stage, next, reason));
    stage = next;
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    lastChange.mustBeSeen(seenVersion, version);
  }

  /** Who is in it now. */
  public List<TeamMember> there() {
    return members.stream().filter(TeamMember::isThere).toList();
  }

  List<TeamMember> past() {
    return members.stream().filter(one -> !one.isThere()).toList();
  }

  public boolean has(PersonId person) {
    return there().stream().anyMatch(one -> one.person().equals(person.value()));
  }

  public TeamId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public SeasonId season() {
    return season;
  }

  public int number() {
    return number;
  }

  public TeamStage stage() {
    return stage;
  }

  List<TeamStep> steps() {
    return List.copyOf(steps);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Team that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "Team " + id.value() + " " + stage;
  }
}

package ru.rsnms.web.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.document.RouteSeat;
import ru.rsnms.document.RouteStep;
import ru.rsnms.web.faces.PageTexts;

/** The steps of a route under the user's hands, with the people and posts in them. */
public class RouteForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<StepForm> steps = new ArrayList<>();

  /** Number of the step that the next found person goes into, from 1. */
  private int target = 1;

  /** Replaces everything by steps of a route. */
  void show(List<RouteStep> shown, SeatNames names) {
    steps.clear();
    shown.forEach(step -> steps.add(new StepForm(step, names)));
    target = Math.max(1, steps.size());
  }

  /** The steps as written; those without people are left out. */
  List<RouteStep> written() {
    return steps.stream()
        .filter(step -> !step.getSeats().isEmpty())
        .map(StepForm::written)
        .toList();
  }

  /** Puts somebody into the chosen step, the first one included. */
  void add(SeatForm seat) {
    if (steps.isEmpty()) {
      addStep();
    }
    steps.get(Math.min(target, steps.size()) - 1).getSeats().add(seat);
  }

  public void addStep() {
    steps.add(new StepForm(new RouteStep("", List.of()), null));
    target = steps.size();
  }

  public void removeStep(int at) {
    steps.remove(at);
    target = Math.max(1, Math.min(target, steps.size()));
  }

  /** Changes places with the step before. */
  public void moveUp(int at) {
    steps.add(at - 1, steps.remove(at));
  }

  public void removeSeat(int step, int seat) {
    steps.get(step).getSeats().remove(seat);
  }

  public List<StepForm> getSteps() {
    return steps;
  }

  public boolean isSeveral() {
    return steps.size() > 1;
  }

  public int getTarget() {
    return target;
  }

  public void setTarget(int target) {
    this.target = target;
  }

  /** One step. */
  public static class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private final List<SeatForm> seats = new ArrayList<>();

    StepForm(RouteStep step, SeatNames names) {
      name = step.name();
      step.seats().forEach(seat -> seats.add(new SeatForm(seat, names.of(seat))));
    }

    RouteStep written() {
      return new RouteStep(name, seats.stream().map(SeatForm::written).toList());
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public List<SeatForm> getSeats() {
      return seats;
    }
  }

  /** One person or post. */
  public static class SeatForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String account;
    private final String post;
    private final UUID organization;
    private final String label;
    private boolean advisory;
    private Integer workingDays;
    private LocalDate due;
    private String clauses;

    SeatForm(RouteSeat seat, String label) {
      this.account = seat.account();
      this.post = seat.post();
      this.organization = seat.organization();
      this.label = label;
      this.advisory = seat.advisory();
      this.workingDays = seat.workingDays();
      this.due = seat.due();
      this.clauses = String.join(", ", seat.clauses());
    }

    RouteSeat written() {
      var numbers = clauses == null ? "" : clauses;
      return new RouteSeat(
          account,
          post,
          organization,
          advisory,
          workingDays,
          due,
          Stream.of(numbers.split("[,;\\s]+")).filter(one -> !one.isBlank()).toList());
    }

    /** Person and post, or the post and whose. */
    public String getLabel() {
      return label;
    }

    /** Does whoever holds the post decide? */
    public boolean isByPost() {
      return account == null;
    }

    /** The same as a sentence for a screen reader. */
    public String getRemoval() {
      return PageTexts.of("route.seat.remove", label);
    }

    public boolean isAdvisory() {
      return advisory;
    }

    public void setAdvisory(boolean advisory) {
      this.advisory = advisory;
    }

    public Integer getWorkingDays() {
      return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
      this.workingDays = workingDays;
    }

    public LocalDate getDue() {
      return due;
    }

    public void setDue(LocalDate due) {
      this.due = due;
    }

    public String getClauses() {
      return clauses;
    }

    public void setClauses(String clauses) {
      this.clauses = clauses;
    }
  }
}

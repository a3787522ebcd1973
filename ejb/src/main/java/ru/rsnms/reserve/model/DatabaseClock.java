package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The one clock that deadlines of candidates go by, whichever server they are connected to. */
@ApplicationScoped
public class DatabaseClock {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** This very moment, not the beginning of the transaction: who waited for a lock is later. */
  public Instant now() {
    return (Instant)
        em.createNativeQuery("select clock_timestamp()", Instant.class).getSingleResult();
  }

  /** The first moment that a day is over in the region. */
  public Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  /** The day of a moment in the region. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }
}

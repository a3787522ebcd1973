package ru.rsnms.execution.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who keeps the control of an order (control clause).
 *
 * @param clause number of the clause, {@code null} where the order has none
 * @param words post and name as written; empty for the signatory
 * @param account login, {@code null} for who does not work in the system
 */
@Embeddable
public record Controller(
    @Column(name = "control_clause") String clause,
    @Column(name = "control_words") String words,
    @Column(name = "controller_person") UUID person,
    @Column(name = "controller_account") String account,
    @Column(name = "controller_name") String name) {}

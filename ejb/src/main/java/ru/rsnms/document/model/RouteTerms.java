package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.rsnms.document.RepeatRule;

/**
 * What of a route is frozen with the order that was sent by it; people and terms are in the visas.
 *
 * @param name of the kept route, {@code null} for a list of people
 * @param rule who is asked again in the next round
 */
@Embeddable
public record RouteTerms(
    @Column(name = "route_name") String name,
    @Enumerated(EnumType.STRING) @Column(name = "repeat_rule") RepeatRule rule) {}

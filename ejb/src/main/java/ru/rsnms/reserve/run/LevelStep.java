package ru.rsnms.reserve.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import ru.rsnms.reserve.LevelStage;

/**
 * One change of a level's stage; written once, never altered.
 *
 * @param reason {@code null} where none is needed
 */
@Embeddable
public record LevelStep(
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") LevelStage from,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") LevelStage to,
    @Column(name = "taken_at") Instant takenAt,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Column(name = "reason") String reason) {}

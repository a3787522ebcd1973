package ru.rsnms.expertise;

import java.time.Instant;
import ru.rsnms.shared.SubjectRef;

/** All experts that an item wants have submitted. Fired in the transaction of the last one. */
public record ReviewsComplete(SubjectRef item, PanelId panel, Instant at) {}

package ru.rsnms.reserve.model;

import java.util.UUID;
import ru.rsnms.reserve.TestState;

/** Tells an application how its test stands; without a bean of this type no season has a test. */
@FunctionalInterface
public interface TestParts {

  TestState of(UUID applicationId);
}

package ru.rsnms.shared;

import java.util.Optional;

/** Tells when the caller of the running use case has logged in; asked anew at each call. */
@FunctionalInterface
public interface CurrentLogin {

  /** Empty where the caller's token does not tell. */
  Optional<Login> get();
}

package ru.rsnms.registry;

/** Words in a case, with who vouches for them. */
public record SpokenForm(String words, FormOrigin origin) {

  public static SpokenForm confirmed(String words) {
    return new SpokenForm(words, FormOrigin.CONFIRMED);
  }

  public static SpokenForm proposed(String words) {
    return new SpokenForm(words, FormOrigin.PROPOSED);
  }

  public boolean isProposed() {
    return origin == FormOrigin.PROPOSED;
  }
}

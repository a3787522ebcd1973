package ru.rsnms.reports.sheet;

import java.util.Objects;

/**
 * One signature: post left, name right on the last line of the post.
 *
 * @param name initials and surname
 * @param mark mark of an electronic signature between them; nullable: room for ink
 */
public record Signature(String post, String name, SignatureMark mark) {

  public Signature {
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(name, "name");
  }
}

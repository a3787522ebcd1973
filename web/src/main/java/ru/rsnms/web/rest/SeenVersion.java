package ru.rsnms.web.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Pattern;
import ru.rsnms.web.problem.HttpRefusal;

/** The version of a record that a caller has seen: a strong ETag out, {@code If-Match} back in. */
public final class SeenVersion {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  private SeenVersion() {}

  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** The version of the header; refuses an absent (428) or unreadable (400) one. */
  public static long of(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new HttpRefusal(Status.PRECONDITION_REQUIRED, "web/if-match-needed");
    }
    var tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new HttpRefusal(Status.BAD_REQUEST, "web/if-match-malformed", ifMatch);
    }
    return Long.parseLong(tag.group(1));
  }
}

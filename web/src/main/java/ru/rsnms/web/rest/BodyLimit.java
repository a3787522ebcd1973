package ru.rsnms.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import ru.rsnms.web.problem.HttpRefusal;

/**
 * Refuses (413) a body that no document of the region needs, whether or not it tells its length.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

  private static final int MEGABYTES = 20;
  private static final long BYTES = MEGABYTES * 1024L * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    var length = request.getHeaderString("Content-Length");
    if (length != null && Long.parseLong(length) > BYTES) {
      throw tooLarge();
    }
    request.setEntityStream(new Limited(request.getEntityStream()));
  }

  private static HttpRefusal tooLarge() {
    return new HttpRefusal(Status.REQUEST_ENTITY_TOO_LARGE, "web/too-large", MEGABYTES);
  }

  private static final class Limited extends FilterInputStream {

    private long read;

    Limited(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      var next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var number = super.read(buffer, offset, length);
      count(number);
      return number;
    }

    private void count(int number) {
      read += Math.max(0, number);
      if (read > BYTES) {
        throw tooLarge();
      }
    }
  }
}

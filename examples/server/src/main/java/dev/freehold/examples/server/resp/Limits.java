package dev.freehold.examples.server.resp;

/** What a client may send; it can be changed while the server runs. */
public final class Limits {
  /** What Redis lets a bulk string have, unless it is told otherwise: 512 MB. */
  public static final int BULK = 512 * 1024 * 1024;

  private long bulk = BULK;

  /** Those of requests that were read before. */
  public static Limits none() {
    Limits limits = new Limits();
    limits.bulk(Integer.MAX_VALUE);
    return limits;
  }

  /** How many bytes a bulk string may have ({@code proto-max-bulk-len}). */
  public long bulk() {
    return bulk;
  }

  /** Sets how many bytes a bulk string may have. */
  public void bulk(long bytes) {
    bulk = bytes;
  }
}

package dev.freehold.pool;

import java.io.IOException;

/**
 * The file of a mapped pool cannot be opened: it is another program's, another layout's, damaged,
 * or in use. It is as it was before. The message names the rule's key and the file, and says what
 * to do.
 *
 * <table>
 *   <caption>keys</caption>
 *   <tr><td>{@code mapped.foreign}</td><td>the file holds something else</td></tr>
 *   <tr><td>{@code mapped.version}</td><td>another version of Freehold, or a machine of the other byte order, wrote it</td></tr>
 *   <tr><td>{@code mapped.layout}</td><td>it was written for elements that are laid out otherwise</td></tr>
 *   <tr><td>{@code mapped.corrupt}</td><td>it is cut short or damaged</td></tr>
 *   <tr><td>{@code mapped.locked}</td><td>it is open already, here or in another process</td></tr>
 *   <tr><td>{@code mapped.full}</td><td>the device has no room for it</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
public final class MappedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * Makes the error.
   *
   * @param key the key of the rule
   * @param text what is the matter and what to do; the key is put in front of it
   */
  public MappedFileException(String key, String text) {
    super("[" + key + "] " + text);
    this.key = key;
  }

  /** The key of the rule: {@code mapped.locked}, say. */
  public String key() {
    return key;
  }
}

package dev.freehold.examples.server.config;

/** A value that an option does not take; the message is what Redis says behind the dash. */
public final class SettingException extends Exception {
  private static final long serialVersionUID = 1L;

  SettingException(String message) {
    super(message);
  }
}

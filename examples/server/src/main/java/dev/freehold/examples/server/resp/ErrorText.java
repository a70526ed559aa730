package dev.freehold.examples.server.resp;

/** An error that is replied often, as bytes. The texts are those of Redis 7.0. */
public enum ErrorText {
  /** An operation on a key that holds something else. */
  WRONG_TYPE("WRONGTYPE Operation against a key holding the wrong kind of value"),
  /** Options that do not fit. */
  SYNTAX("ERR syntax error"),
  /** An argument that should be a number. */
  NOT_INTEGER("ERR value is not an integer or out of range"),
  /** An argument that should be a number with or without a fraction. */
  NOT_FLOAT("ERR value is not a valid float"),
  /** There is no such key. */
  NO_KEY("ERR no such key"),
  /** An index that nothing has. */
  OUT_OF_RANGE("ERR index out of range"),
  /** A number below zero. */
  MUST_BE_POSITIVE("ERR value is out of range, must be positive"),
  /** A string that would be too long. */
  TOO_LONG("ERR string exceeds maximum allowed size (proto-max-bulk-len)"),
  /** INCR and its like. */
  OVERFLOW("ERR increment or decrement would overflow"),
  /** A bit offset. */
  BIT_OFFSET("ERR bit offset is not an integer or out of range"),
  /** A bit. */
  BIT_VALUE("ERR bit is not an integer or out of range"),
  /** The memory that was declared is full. */
  OUT_OF_MEMORY("OOM command not allowed when used memory > 'maxmemory'."),
  /** A number of a database. */
  DB_INDEX("ERR DB index is out of range"),
  /** A password is asked for. */
  NO_AUTH("NOAUTH Authentication required."),
  /** A timeout of a command that waits. */
  TIMEOUT_NOT_FLOAT("ERR timeout is not a float or out of range"),
  /** A timeout of a command that waits. */
  TIMEOUT_NEGATIVE("ERR timeout is negative"),
  /** A scan that goes on from nowhere. */
  CURSOR("ERR invalid cursor");

  private final byte[] line;

  ErrorText(String text) {
    line = Ascii.of("-" + text + "\r\n");
  }

  byte[] line() {
    return line;
  }
}

package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Numbers;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.store.ByteRange;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command that is being run: its arguments, who sent it, and what it says of itself for those who
 * come after it (the append-only file, clients that watch or wait). One object serves all commands.
 */
public final class Call {
  private static final int OWN_RANGES = 32;

  private final Context context;
  private final Aftermath aftermath;
  private final ByteRange[] ranges = new ByteRange[2 * OWN_RANGES];
  private final Rewrite rewrite = new Rewrite();
  private Request request = new Request();
  private @Nullable Session session;
  private Command command = Command.NONE;
  private long now;
  private long dirty;
  private boolean mayBlock;
  private boolean again;
  private int readyDatabase;
  private byte[] readyKey = {};
  private int readyStart;
  private int readyLength;
  private boolean blocked;
  private int firstKey;
  private int lastKey;
  private long timeout;

  Call(Context context, Aftermath aftermath) {
    this.context = context;
    this.aftermath = aftermath;
    for (int at = 0; at < ranges.length; at++) {
      ranges[at] = new ByteRange();
    }
  }

  void begin(Session by, Request what, Command which, long millis, boolean waits) {
    session = by;
    request = what;
    command = which;
    now = millis;
    mayBlock = waits;
    dirty = 0;
    blocked = false;
    again = false;
    rewrite.clear();
  }

  /** Says that the command waited, and which key has something now. */
  void again(KeyLog keys, int index) {
    again = true;
    readyDatabase = keys.database(index);
    readyKey = keys.bytes();
    readyStart = keys.start(index);
    readyLength = keys.length(index);
  }

  /** How many arguments, the name of the command among them. */
  public int count() {
    return request.count();
  }

  /** The bytes that all arguments are ranges of, until the handler returns. */
  public byte[] bytes() {
    return request.bytes();
  }

  /** Where an argument begins; 0 is the name of the command. */
  public int start(int argument) {
    return request.start(argument);
  }

  /** How many bytes an argument has. */
  public int length(int argument) {
    return request.length(argument);
  }

  /** An argument as a range that stays what it is while others are asked for. */
  public ByteRange argument(int index) {
    int place = index < OWN_RANGES ? index : OWN_RANGES + index % OWN_RANGES;
    ByteRange range = ranges[place];
    range.set(bytes(), start(index), length(index));
    return range;
  }

  /** Whether an argument is a word, in capital or small letters; the word is in small ones. */
  public boolean is(int argument, byte[] word) {
    return Ascii.is(bytes(), start(argument), length(argument), word);
  }

  /** Whether an argument is an integer, as strictly as Redis takes it. */
  public boolean isLong(int argument) {
    return Numbers.isLong(bytes(), start(argument), length(argument));
  }

  /** An argument of which {@link #isLong} holds. */
  public long toLong(int argument) {
    return Numbers.toLong(bytes(), start(argument), length(argument));
  }

  /** An argument as text; makes garbage. */
  public String text(int argument) {
    return Ascii.text(bytes(), start(argument), length(argument));
  }

  /** The command. */
  public Command command() {
    return command;
  }

  /** Who sent it. */
  public Session session() {
    return Objects.requireNonNull(session);
  }

  /** All that is not data: options, clients, counters. */
  public Context context() {
    return context;
  }

  /** The number of the database. */
  public int database() {
    return session().database();
  }

  /** When the command began, in milliseconds since 1970. */
  public long now() {
    return now;
  }

  /** The arguments. */
  Request request() {
    return request;
  }

  /** Says that a key has another value now, and that it counts as one change. */
  public void changed(int argument) {
    touched(argument);
    dirty++;
  }

  /** Says that a key has another value now: transactions that watch it will fail. */
  public void touched(int argument) {
    touched(database(), bytes(), start(argument), length(argument));
  }

  /** The same of a key of some database. */
  public void touched(int database, byte[] key, int start, int length) {
    aftermath.touched(database, key, start, length);
  }

  /** Says that so many things were changed; a command that changed nothing is not logged. */
  public void dirty(long changes) {
    dirty += changes;
  }

  /** How many changes there were. */
  public long dirty() {
    return dirty;
  }

  /** Says that a key has something now that clients may wait for. */
  public void ready(int argument) {
    ready(database(), bytes(), start(argument), length(argument));
  }

  /** The same of a key of some database. */
  public void ready(int database, byte[] key, int start, int length) {
    aftermath.ready(database, key, start, length);
  }

  /** Begins what is to be logged instead of this command: one request or several. */
  public Output rewrite() {
    return rewrite.begin();
  }

  /** Has nothing logged, whatever changed. */
  public void silent() {
    rewrite.begin();
  }

  /** What is to be logged instead. */
  Rewrite rewritten() {
    return rewrite;
  }

  /** Whether the client can be kept waiting; if not, what is not there is answered at once. */
  public boolean mayBlock() {
    return mayBlock;
  }

  /**
   * Whether a key is to be looked at. A command that has waited is run again for the key that has
   * something now, and passes over its other keys, as Redis does.
   */
  public boolean considers(int argument) {
    return !again
        || readyDatabase == database()
            && Arrays.equals(
                readyKey,
                readyStart,
                readyStart + readyLength,
                bytes(),
                start(argument),
                start(argument) + length(argument));
  }

  /** Whether the command has waited and is run again. */
  public boolean again() {
    return again;
  }

  /**
   * Has the client wait until one of some keys is ready, when the command is run again.
   *
   * @param first the first argument that is a key
   * @param last the last
   * @param millis how long, in milliseconds; 0 is for ever
   */
  public void block(int first, int last, long millis) {
    blocked = true;
    firstKey = first;
    lastKey = last;
    timeout = millis;
  }

  /** Has what ends the waiting be nil rather than a nil array. */
  public void blockNil() {
    session().waiting().nilString();
  }

  /** Whether the client waits now, and gets no reply yet. */
  boolean blocked() {
    return blocked;
  }

  int firstKey() {
    return firstKey;
  }

  int lastKey() {
    return lastKey;
  }

  long timeout() {
    return timeout;
  }
}

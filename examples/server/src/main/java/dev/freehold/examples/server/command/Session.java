package dev.freehold.examples.server.command;

import dev.freehold.examples.server.blocks.Chain;

/** A client as commands see it: who it is, and what it has begun. */
public final class Session {
  private final int slot;
  private final long id;
  private final Link link;
  private final long since;
  private final Transaction transaction = new Transaction();
  private final Subscriptions subscriptions = new Subscriptions();
  private final Waiting waiting = new Waiting();
  private final Chain output = new Chain();
  private String name = "";
  private int database;
  private int protocol = 2;
  private boolean authenticated;
  private boolean noEvict;
  private ReplyMode replies = ReplyMode.ON;
  private long lastUsed;
  private Command last = Command.NONE;

  /**
   * Makes one.
   *
   * @param slot its number among those that are connected now
   * @param id its number for ever
   * @param link its connection
   * @param now milliseconds since 1970
   */
  public Session(int slot, long id, Link link, long now) {
    this.slot = slot;
    this.id = id;
    this.link = link;
    since = now;
    lastUsed = now;
  }

  /** Its number among those that are connected now. */
  public int slot() {
    return slot;
  }

  /** Its number for ever ({@code CLIENT ID}). */
  public long id() {
    return id;
  }

  /** Its connection. */
  public Link link() {
    return link;
  }

  /** When it connected, in milliseconds since 1970. */
  public long since() {
    return since;
  }

  /** What it has queued and watches. */
  public Transaction transaction() {
    return transaction;
  }

  /** What it has subscribed to. */
  public Subscriptions subscriptions() {
    return subscriptions;
  }

  /** What it waits for. */
  public Waiting waiting() {
    return waiting;
  }

  /** What is still to be sent to it. */
  public Chain output() {
    return output;
  }

  /** What it calls itself. */
  public String name() {
    return name;
  }

  void name(String value) {
    name = value;
  }

  /** The database that it uses. */
  public int database() {
    return database;
  }

  /** Has it use another database. */
  public void database(int value) {
    database = value;
  }

  /** Whether it speaks RESP3. */
  public boolean resp3() {
    return protocol == 3;
  }

  int protocol() {
    return protocol;
  }

  void protocol(int version) {
    protocol = version;
  }

  /** Whether it has said the password. */
  public boolean authenticated() {
    return authenticated;
  }

  void authenticated(boolean value) {
    authenticated = value;
  }

  /** It need not say the password. */
  public void trust() {
    authenticated = true;
  }

  boolean noEvict() {
    return noEvict;
  }

  void noEvict(boolean value) {
    noEvict = value;
  }

  /** What becomes of replies. */
  public ReplyMode replies() {
    return replies;
  }

  /** Sets what becomes of replies. */
  public void replies(ReplyMode mode) {
    replies = mode;
  }

  /** When it last sent something, in milliseconds since 1970. */
  public long lastUsed() {
    return lastUsed;
  }

  void used(long now, Command command) {
    lastUsed = now;
    last = command;
  }

  Command last() {
    return last;
  }

  /** Whether it gets messages of channels, and in RESP2 nothing else. */
  boolean onlyMessages() {
    return protocol == 2 && subscriptions.count() > 0;
  }

  /** Starts anew, as RESET does. */
  void reset(boolean asks) {
    database = 0;
    protocol = 2;
    authenticated = !asks;
    name = "";
    replies = ReplyMode.ON;
    noEvict = false;
  }

  /** What becomes of replies ({@code CLIENT REPLY}). */
  public enum ReplyMode {
    /** They are sent. */
    ON,
    /** They are not. */
    OFF,
    /** That of the command behind this one is not. */
    SKIP_NEXT,
    /** That of this command is not. */
    SKIP
  }

  /** A connection as commands see it. */
  public interface Link {
    /** Sends what is to be sent, then ends. */
    void closeAfterReply();

    /** Ends at the next opportunity; what is to be sent is lost. */
    void closeSoon();

    /** Says that something waits in {@link Session#output()}. */
    void outputWaits();

    /** Says that the client no longer waits and that what it has sent meanwhile can be read. */
    void resume();

    /** The address of the client, {@code 127.0.0.1:50000}. */
    String remote();

    /** The address of the server. */
    String local();
  }
}

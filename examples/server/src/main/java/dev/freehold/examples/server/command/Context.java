package dev.freehold.examples.server.command;

import dev.freehold.examples.server.config.Settings;
import dev.freehold.examples.server.store.EvictionPolicy;
import dev.freehold.examples.server.store.Text;

/** What commands know of the server that is no data: options, clients, counters. */
public final class Context {
  private final Settings settings;
  private final CommandTable table = new CommandTable();
  private final Sessions sessions = new Sessions();
  private final OutputLimits limits;
  private final Statistics statistics = new Statistics();
  private boolean activeExpiry = true;
  private long longest;
  private EvictionPolicy policy = EvictionPolicy.NOEVICTION;
  private Journal journal = Journal.NONE;
  private Control control = Control.NONE;

  /** Makes one, without commands. */
  public Context(Settings settings) {
    this.settings = settings;
    limits = new OutputLimits(settings);
    settings.listen(all -> policy = policy(all.text("maxmemory-policy")));
    settings.listen(all -> longest = Math.min(Text.LONGEST, all.number("proto-max-bulk-len")));
  }

  private static EvictionPolicy policy(String word) {
    for (EvictionPolicy each : EvictionPolicy.values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    return EvictionPolicy.NOEVICTION;
  }

  /** The options. */
  public Settings settings() {
    return settings;
  }

  /** The commands. */
  public CommandTable table() {
    return table;
  }

  /** The clients. */
  public Sessions sessions() {
    return sessions;
  }

  /** How many bytes a string may have. */
  long longestString() {
    return longest;
  }

  /** Which keys go when there is no room. */
  public EvictionPolicy policy() {
    return policy;
  }

  /** How much may wait for a client. */
  public OutputLimits limits() {
    return limits;
  }

  /** The counters. */
  public Statistics statistics() {
    return statistics;
  }

  /** Where changes are written down. */
  public Journal journal() {
    return journal;
  }

  /** Has changes written down somewhere else. */
  public void journal(Journal to) {
    journal = to;
  }

  /** What can be asked of the event loop. */
  public Control control() {
    return control;
  }

  /** Sets who is asked. */
  public void control(Control by) {
    control = by;
  }

  /** Whether keys go as soon as their time has come, and not only when somebody asks for them. */
  public boolean activeExpiry() {
    return activeExpiry;
  }

  /** Sets whether keys go as soon as their time has come. */
  void activeExpiry(boolean value) {
    activeExpiry = value;
  }
}

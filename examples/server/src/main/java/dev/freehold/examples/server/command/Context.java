package dev.freehold.examples.server.command;

import dev.freehold.examples.server.config.Settings;
import java.util.ArrayList;
import java.util.List;

/** What commands know of the server that is no data: options, clients, counters. */
public final class Context {
  private final Settings settings;
  private final CommandTable table = new CommandTable();
  private final Sessions sessions = new Sessions();
  private final OutputLimits limits;
  private final Statistics statistics = new Statistics();
  private final List<Section> sections = new ArrayList<>();
  private Journal journal = Journal.NONE;
  private Control control = Control.NONE;

  /** Makes one, without commands. */
  public Context(Settings settings) {
    this.settings = settings;
    limits = new OutputLimits(settings);
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

  /** What others add to INFO. */
  public List<Section> sections() {
    return sections;
  }

  /** Lines that INFO shows. */
  public interface Section {
    /** The part of INFO that they belong to, {@code memory}. */
    String title();

    /** Adds {@code name:value} lines, each with its end. */
    void write(StringBuilder to);
  }
}

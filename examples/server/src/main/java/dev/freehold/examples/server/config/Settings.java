package dev.freehold.examples.server.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values of all options. */
public final class Settings {
  /** What options were called before Redis 7.0, which knows both names. */
  private static final Map<String, String> OLD_NAMES =
      Map.of(
          "hash-max-ziplist-entries", "hash-max-listpack-entries",
          "hash-max-ziplist-value", "hash-max-listpack-value",
          "zset-max-ziplist-entries", "zset-max-listpack-entries",
          "zset-max-ziplist-value", "zset-max-listpack-value",
          "list-max-ziplist-size", "list-max-listpack-size");

  private final Map<String, Setting> known = new LinkedHashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Consumer<Settings>> listeners = new ArrayList<>();

  /** Makes the options that nobody has said anything of. */
  public Settings() {
    KnownSettings.all().forEach(this::add);
    AcceptedSettings.all().forEach(this::add);
    OLD_NAMES.forEach((old, name) -> values.put(old, text(name)));
  }

  private void add(Setting setting) {
    known.put(setting.name(), setting);
    values.put(setting.name(), setting.standard());
  }

  /** Has somebody told of each change, and of the values now. */
  public void listen(Consumer<Settings> listener) {
    listeners.add(listener);
    listener.accept(this);
  }

  /** The names and values, in the order of names. */
  public Map<String, String> all() {
    return values;
  }

  /** The value of an option. */
  public String text(String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  /** The value of an option that is a number. */
  public long number(String name) {
    return Long.parseLong(text(name));
  }

  /** The value of an option that is on or off. */
  public boolean isOn(String name) {
    return text(name).equals("yes");
  }

  /** The option of that name; null if there is none. */
  public @Nullable Setting find(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return known.get(OLD_NAMES.getOrDefault(lower, lower));
  }

  /** The value as it is kept. */
  public String check(Setting setting, String value) throws SettingException {
    return switch (setting.kind()) {
      case YES_NO -> {
        String word = value.toLowerCase(Locale.ROOT);
        if (!word.equals("yes") && !word.equals("no")) {
          throw new SettingException("argument must be 'yes' or 'no'");
        }
        yield word;
      }
      case NUMBER -> number(setting, value);
      case MEMORY -> memory(setting, value);
      case WORD -> word(setting, value);
      case TEXT -> value;
    };
  }

  private static String number(Setting setting, String value) throws SettingException {
    try {
      return within(setting, Long.parseLong(value));
    } catch (NumberFormatException e) {
      throw new SettingException("argument couldn't be parsed into an integer");
    }
  }

  private static String memory(Setting setting, String value) throws SettingException {
    long bytes = Memory.bytes(value);
    if (bytes < 0) {
      throw new SettingException("argument must be a memory value");
    }
    return within(setting, bytes);
  }

  private static String within(Setting setting, long value) throws SettingException {
    if (value < setting.least() || value > setting.most()) {
      throw new SettingException(
          "argument must be between " + setting.least() + " and " + setting.most() + " inclusive");
    }
    return Long.toString(value);
  }

  private static String word(Setting setting, String value) throws SettingException {
    String word = value.toLowerCase(Locale.ROOT);
    if (!setting.words().contains(word)) {
      throw new SettingException(
          "argument(s) must be one of the following: " + String.join(", ", setting.words()));
    }
    return word;
  }

  /** Sets values that were checked, all at once. */
  public void set(Map<String, String> checked) {
    values.putAll(checked);
    OLD_NAMES.forEach((old, name) -> values.put(old, text(name)));
    listeners.forEach(listener -> listener.accept(this));
  }
}

package dev.freehold.examples.server.trial.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Makes scripts from the grammar; one seed, one script. */
final class Generator {
  private static final int SHORTEST = 30;
  private static final int SPREAD = 40;
  private static final String KEY_LETTERS = "sklhzex";

  /**
   * With an argument less they answer by chance or in no order; their wrong forms stand in the
   * grammar.
   */
  private static final Set<String> UNSPOILT =
      Set.of("SPOP", "SRANDMEMBER", "HRANDFIELD", "ZRANDMEMBER", "COMMAND", "CONFIG", "SCAN");

  /** The client that reads all keys at a script's end. */
  private static final int LAST = 2;

  /** The themes that scripts are made of; all, unless somebody looks into one. */
  private static final String THEMES = System.getProperty("trial.themes", "");

  private final Grammar grammar = new Grammar("grammar.txt");
  private final Grammar channels = new Grammar("channels.txt");
  private final Grammar blocking = new Grammar("blocking.txt");

  /**
   * The script of a seed. Its last commands read all keys, so that a difference in what is stored
   * shows.
   */
  Script script(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    List<String> themes = THEMES.isEmpty() ? grammar.themes() : List.of(THEMES.split(","));
    String theme = themes.get(random.nextInt(themes.size()));
    boolean pipelined = random.nextInt(3) == 0;
    boolean crowd = theme.equals("session") || random.nextInt(5) == 0;
    List<Command> commands = new ArrayList<>();
    int count = SHORTEST + random.nextInt(SPREAD);
    for (int i = 0; i < count; i++) {
      String from = random.nextInt(8) == 0 ? themes.get(random.nextInt(themes.size())) : theme;
      int client = crowd ? random.nextInt(2) : 0;
      commands.add(command(random, theme, from, client, pipelined && random.nextInt(3) > 0));
    }
    commands.addAll(readAll());
    return new Script(2 + random.nextInt(2), commands, count);
  }

  /** A script of clients that publish and subscribe. */
  Script channels(long seed) {
    return crowd(new Random(seed), channels, List.of("channels"));
  }

  /** A script whose first client never waits, while the others do. */
  Script blocking(long seed) {
    return crowd(new Random(seed), blocking, List.of("bringing", "waiting", "waiting"));
  }

  /** The themes of its clients in turn. */
  private static Script crowd(Random random, Grammar grammar, List<String> themes) {
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < SHORTEST; i++) {
      int client = random.nextInt(Session.CLIENTS);
      List<Grammar.Rule> rules = grammar.rules(themes.get(client % themes.size()));
      Grammar.Rule rule = rules.get(random.nextInt(rules.size()));
      List<String> arguments = new ArrayList<>();
      rule.pattern().expand(new Values(random, "keys"), arguments);
      commands.add(new Command(client, List.copyOf(arguments), rule.order(), false, false));
    }
    return new Script(2 + random.nextInt(2), commands, commands.size());
  }

  private Command command(Random random, String theme, String from, int client, boolean joined) {
    Values values = new Values(random, theme);
    List<Grammar.Rule> rules = grammar.rules(from);
    Grammar.Rule rule = rules.get(random.nextInt(rules.size()));
    List<String> arguments = new ArrayList<>();
    rule.pattern().expand(values, arguments);
    if (random.nextInt(5) == 0) {
      arguments.set(0, arguments.get(0).toLowerCase(Locale.ROOT));
    }
    if (random.nextInt(14) == 0
        && rule.order() == Order.EXACT
        && !UNSPOILT.contains(arguments.get(0).toUpperCase(Locale.ROOT))) {
      spoil(random, values, arguments);
    }
    boolean plain = arguments.stream().allMatch(each -> each.matches("[\\w*.:+-]+"));
    return new Command(
        client, List.copyOf(arguments), rule.order(), plain && random.nextInt(20) == 0, joined);
  }

  private static void spoil(Random random, Values values, List<String> arguments) {
    int at = random.nextInt(arguments.size());
    switch (random.nextInt(3)) {
      case 0 -> arguments.add(values.wrong());
      case 1 -> {
        if (arguments.size() > 1) {
          arguments.remove(arguments.size() - 1);
        }
      }
      default -> arguments.set(Math.max(at, 1) % arguments.size(), values.wrong());
    }
    if (arguments.get(0).isEmpty()) {
      arguments.set(0, "empty");
    }
  }

  /** Reads what is stored, by a connection that did nothing before. */
  static List<Command> readAll() {
    List<Command> commands = new ArrayList<>();
    for (int database = 0; database < 2; database++) {
      read(commands, Order.EXACT, "SELECT", Integer.toString(database));
      read(commands, Order.UNORDERED, "KEYS", "*");
      for (char letter : KEY_LETTERS.toCharArray()) {
        for (int i = 0; i < 6; i++) {
          readKey(commands, "" + letter + i);
        }
      }
    }
    return commands;
  }

  private static void readKey(List<Command> commands, String key) {
    read(commands, Order.EXACT, "TYPE", key);
    read(commands, Order.EXACT, "OBJECT", "ENCODING", key);
    read(commands, Order.NEAR, "PEXPIRETIME", key);
    read(commands, Order.EXACT, "GET", key);
    read(commands, Order.EXACT, "LRANGE", key, "0", "-1");
    read(commands, Order.HASHPAIRS, "HGETALL", key);
    read(commands, Order.HASH, "SMEMBERS", key);
    read(commands, Order.EXACT, "ZRANGE", key, "0", "-1", "WITHSCORES");
  }

  private static void read(List<Command> commands, Order order, String... arguments) {
    boolean joined = !arguments[0].equals("SELECT");
    commands.add(new Command(LAST, List.of(arguments), order, false, joined));
  }
}

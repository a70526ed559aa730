import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what Freehold says of each project against the verdicts of people who have read the code.
 *
 * <p>A site is told by its key, its file and the text of a line, so that it is found again when
 * lines move: a leak by the line that makes what leaks, any other mistake by the line that has it.
 */
final class Compare {
  private static final Pattern ERROR =
      Pattern.compile("^src/(\\S+\\.java):(\\d+): error: \\[([a-z.]+)] (.*)$");
  private static final Pattern MADE =
      Pattern.compile("^  (\\S+\\.java):(\\d+): (?:`.*` gives the value|.* is owned by this method).*$");

  /** What is judged, or said: a line of a file of verdicts without the verdict and the reason. */
  record Site(String key, String file, String text) {
    @Override
    public String toString() {
      return key + "\t" + file + "\t" + text;
    }
  }

  record Verdict(boolean isTrue, Site site, String why) {}

  private Compare() {}

  public static void main(String[] projects) throws IOException {
    List<Double> precisions = new ArrayList<>();
    int[] all = new int[5];
    System.out.printf(
        "%-20s %8s %6s %6s %10s %10s %s%n",
        "project", "messages", "true", "false", "not judged", "precision", "known true sites found");
    for (String project : projects) {
      int[] here = counts(project);
      int judged = here[0] + here[1];
      if (judged > 0) {
        precisions.add((double) here[0] / judged);
      }
      print(project, here);
      for (int i = 0; i < all.length; i++) {
        all[i] += here[i];
      }
    }
    print("all", all);
    if (!precisions.isEmpty()) {
      precisions.sort(null);
      int size = precisions.size();
      double median = (precisions.get((size - 1) / 2) + precisions.get(size / 2)) / 2;
      System.out.printf("precision of the median project: %.0f %%%n", 100 * median);
    }
  }

  private static void print(String name, int[] here) {
    int judged = here[0] + here[1];
    System.out.printf(
        "%-20s %8d %6d %6d %10d %10s %d of %d%n",
        name,
        judged + here[2],
        here[0],
        here[1],
        here[2],
        judged == 0 ? "-" : Math.round(100.0 * here[0] / judged) + " %",
        here[3],
        here[4]);
  }

  /** Messages that are true, false, not judged; known true sites that are found; all of these. */
  private static int[] counts(String project) throws IOException {
    Map<Site, Verdict> verdicts = verdicts(project);
    List<Site> said = said(project);
    List<Site> unknown = new ArrayList<>();
    int[] counts = new int[5];
    for (Site site : said) {
      Verdict verdict = verdicts.get(site);
      if (verdict == null) {
        unknown.add(site);
      }
      counts[verdict == null ? 2 : verdict.isTrue() ? 0 : 1]++;
    }
    for (Verdict each : verdicts.values()) {
      if (each.isTrue()) {
        counts[4]++;
        counts[3] += said.contains(each.site()) ? 1 : 0;
      }
    }
    Files.write(Path.of("target", project, "not-judged.txt"), unknown.stream().map(s -> "?\t" + s).toList());
    return counts;
  }

  private static Map<Site, Verdict> verdicts(String project) throws IOException {
    Path file = Path.of("verdicts", project + ".txt");
    Map<Site, Verdict> verdicts = new LinkedHashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 5 && !line.startsWith("#")) {
          Site site = new Site(parts[1], parts[2], parts[3]);
          verdicts.put(site, new Verdict(parts[0].equals("true"), site, parts[4]));
        }
      }
    }
    return verdicts;
  }

  /** The sites of the messages; of those with the same text in a file, each has its number. */
  private static List<Site> said(String project) throws IOException {
    Path folder = Path.of("target", project);
    List<String> log = Files.readAllLines(folder.resolve("log"), StandardCharsets.ISO_8859_1);
    Map<Site, Integer> seen = new HashMap<>();
    Map<String, Site> sites = new TreeMap<>();
    for (int i = 0; i < log.size(); i++) {
      Matcher error = ERROR.matcher(log.get(i));
      if (error.matches()) {
        Site site = site(folder, error, log, i);
        int number = seen.merge(site, 1, Integer::sum);
        Site told = number == 1 ? site : new Site(site.key(), site.file(), site.text() + " #" + number);
        sites.put(error.group(1) + ":" + i, told);
      }
    }
    return List.copyOf(sites.values());
  }

  private static Site site(Path folder, Matcher error, List<String> log, int at) throws IOException {
    String key = error.group(3).replace(".maybe", "");
    String line = error.group(2);
    for (int i = at + 1; i < log.size() && !ERROR.matcher(log.get(i)).matches(); i++) {
      Matcher made = MADE.matcher(log.get(i));
      if (key.startsWith("own.leak") && made.matches() && error.group(1).endsWith(made.group(1))) {
        line = made.group(2);
        break;
      }
    }
    List<String> source =
        Files.readAllLines(folder.resolve("src").resolve(error.group(1)), StandardCharsets.ISO_8859_1);
    String text = source.get(Integer.parseInt(line) - 1).strip().replace('\t', ' ');
    return new Site(key, error.group(1), text);
  }
}

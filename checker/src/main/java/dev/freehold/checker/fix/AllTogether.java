package dev.freehold.checker.fix;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Changes of many declarations of a file as one. */
public final class AllTogether {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start)
          .thenComparing(each -> !isImport(each))
          .thenComparing(Edit::text);

  private AllTogether() {}

  /**
   * The first proposal of each remedy; what two of them need is written once.
   *
   * @return nothing to change where none can be made
   */
  public static Fix of(Collection<? extends Remedy> remedies, Source source) {
    TreeSet<Edit> edits = new TreeSet<>(ORDER.thenComparing(Edit::end));
    for (Remedy each : remedies) {
      List<Proposal> proposals = each.proposals(source);
      if (!proposals.isEmpty()) {
        edits.addAll(proposals.get(0).fix().edits());
      }
    }
    return new Fix("", withImportsJoined(edits));
  }

  /** How many annotations a fix writes. */
  public static int annotations(Fix fix) {
    return (int) fix.edits().stream().filter(each -> !isImport(each)).count();
  }

  private static boolean isImport(Edit edit) {
    return edit.text().strip().startsWith("import ");
  }

  /** Where no other import stands, each is proposed with the empty line around it. */
  private static List<Edit> withImportsJoined(Collection<Edit> edits) {
    Map<Integer, List<Edit>> imports = new TreeMap<>();
    List<Edit> others = new ArrayList<>();
    for (Edit each : edits) {
      if (isImport(each)) {
        imports.computeIfAbsent(each.start(), first -> new ArrayList<>()).add(each);
      } else {
        others.add(each);
      }
    }
    Stream<Edit> joined = imports.values().stream().map(AllTogether::joined);
    return Stream.concat(joined, others.stream()).toList();
  }

  private static Edit joined(List<Edit> imports) {
    String first = imports.get(0).text();
    String bare = first.strip();
    int at = first.indexOf(bare);
    String end = first.contains("\r\n") ? "\r\n" : "\n";
    String lines = imports.stream().map(each -> each.text().strip()).collect(joining(end));
    String text = first.substring(0, at) + lines + first.substring(at + bare.length());
    return Edit.insert(imports.get(0).start(), text);
  }
}

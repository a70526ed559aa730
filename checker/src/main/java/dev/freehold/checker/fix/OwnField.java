package dev.freehold.checker.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/**
 * An ordinary class becomes a resource, which releases what its field holds; or a view, which
 * borrows that.
 */
public record OwnField(VariableTree field) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(source.parents.of(field) instanceof ClassTree type)
        || !source.spans.knows(type)
        || !source.spans.knows(field)
        || type.getSimpleName().length() == 0) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    List<String> releases = new ReleaseStatements(source).releaseMethods(TreeUtils.typeOf(field));
    if (!releases.isEmpty() && !declaresClose(type)) {
      String release = field.getName() + "." + releases.get(0) + "();";
      proposals.addAll(resource(type, release, source));
    }
    proposals.addAll(view(type, source));
    return List.copyOf(proposals);
  }

  private static boolean declaresClose(ClassTree type) {
    return type.getMembers().stream()
        .anyMatch(
            each -> each instanceof MethodTree method && method.getName().contentEquals("close"));
  }

  private List<Proposal> resource(ClassTree type, String release, Source source) {
    String unit = source.layout.unit();
    int brace = source.spans.end(type) - 1;
    String outer = source.text.indentation(source.spans.start(type));
    String end = source.text.lineBreak();
    String method =
        end
            + outer
            + unit
            + "void close() {"
            + end
            + outer
            + unit
            + unit
            + release
            + end
            + outer
            + unit
            + "}"
            + end
            + outer;
    List<Edit> edits = new ArrayList<>();
    int last = source.text.withoutBlanksBefore(brace);
    boolean empty = source.text.whole().charAt(last - 1) == '{';
    edits.add(new Edit(last, brace, (empty ? "" : end) + method));
    String says = "@MustRelease(\"close\")";
    edits.add(before(type, says, source));
    return proposals(
        edits,
        Qualifier.OWN,
        "MustRelease",
        "mark the class `"
            + type.getSimpleName()
            + "` with `"
            + says
            + "`, write `@Own` before the type of `"
            + field.getName()
            + "` in line "
            + source.lineOf(field)
            + ", and release it in `close()`",
        source);
  }

  private List<Proposal> view(ClassTree type, Source source) {
    List<Edit> edits = new ArrayList<>(List.of(before(type, "@View", source)));
    return proposals(
        edits,
        Qualifier.REF,
        "View",
        "mark the class `"
            + type.getSimpleName()
            + "` with `@View`, and write `@Ref` before the type of `"
            + field.getName()
            + "` in line "
            + source.lineOf(field),
        source);
  }

  static Edit before(ClassTree type, String annotation, Source source) {
    int start = source.spans.start(type);
    return Edit.insert(
        start,
        source.text.isFirstOnLine(start)
            ? annotation + source.text.lineBreak() + source.text.indentation(start)
            : annotation + " ");
  }

  private List<Proposal> proposals(
      List<Edit> edits, Qualifier qualifier, String annotation, String help, Source source) {
    Tree declared = field.getType();
    List<Edit> qualified = new Qualifying(source).edits(field.getModifiers(), declared, qualifier);
    if (qualified == null) {
      return List.of();
    }
    edits.addAll(qualified);
    List<Edit> all = new Imports(source).with("dev.freehold." + annotation, edits);
    return all == null || Fix.overlap(all) ? List.of() : List.of(Proposal.ofFile(help, all));
  }
}

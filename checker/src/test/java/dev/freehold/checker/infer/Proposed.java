package dev.freehold.checker.infer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import dev.freehold.checker.types.Program;
import dev.freehold.checker.types.Supposition;
import dev.freehold.checker.typesystem.CallTypes;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** What is inferred of a small program, in words such as {@code Box.fill(this) @Mut}. */
final class Proposed {
  /** A resource that has only its own annotation. */
  static final String RES =
      """
      @MustRelease("close") class Res {
        static Res open() { return new Res(); }
        int get() { return 0; }
        @Mut void set(@Mut Res this, int value) {}
        @Ref Res part() { return this; }
        void close() {}
      }
      """
          .replace("@Mut void", "void");

  private Proposed() {}

  static List<String> in(String classes) {
    Program program = Program.of(RES + classes);
    CompilationUnitTree unit = program.snippet().unit();
    List<TreePath> paths = new ArrayList<>();
    for (Tree each : unit.getTypeDecls()) {
      if (each instanceof ClassTree) {
        paths.add(new TreePath(new TreePath(unit), each));
      }
    }
    ProcessingEnvironment environment =
        JavacProcessingEnvironment.instance(
            ((BasicJavacTask) program.snippet().task()).getContext());
    CallTypes callTypes = new CallTypes(program.types(), environment);
    return new Inference(paths, program.types(), callTypes, environment, name -> true)
        .run().stream().map(Proposed::said).sorted().toList();
  }

  private static String said(Supposition each) {
    if (each instanceof Supposition.Qualified qualified) {
      return named(each) + " " + qualified.ownership().annotation();
    }
    if (each instanceof Supposition.Receiver receiver) {
      return named(each) + "(this) " + receiver.ownership().annotation();
    }
    if (each instanceof Supposition.Tied tied) {
      return named(each) + " @From" + tied.lenders();
    }
    if (each instanceof Supposition.Released released) {
      return named(each) + " @MustRelease" + released.methods();
    }
    return named(each) + " @View";
  }

  private static String named(Supposition each) {
    Element declaration = each.declaration();
    Element member = each.member();
    String name = simple(member);
    return declaration.equals(member) ? name : name + "(" + declaration.getSimpleName() + ")";
  }

  private static String simple(Element member) {
    return switch (member.getKind()) {
      case CLASS, INTERFACE, RECORD, ENUM -> member.getSimpleName().toString();
      default -> member.getEnclosingElement().getSimpleName() + "." + member.getSimpleName();
    };
  }
}

package dev.freehold.checker.report;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows code that an annotation has put among the trees of javac, as Lombok does, and that nobody
 * can mend where it is.
 *
 * <p>Such trees have the places of what they were made for. In {@code @Getter private @Own Buf b},
 * the method {@code getB} and all in it are where {@code @Getter} is. So a method was not written
 * if the source has another name at its place; and where the source has an {@code @}, nothing was
 * written but the annotation. With {@code @Data} before a class, an accessor is where its field is.
 */
public final class GeneratedCode {
  private final CharSequence source;
  private final IdentityHashMap<Tree, Unwritten> unwritten = new IdentityHashMap<>();

  /** A method that is not in the source. */
  private record Unwritten(JCMethodDecl method, JCClassDecl owner) {
    String name() {
      return nameOf(method, owner);
    }
  }

  private GeneratedCode(Tree declaration, CharSequence source) {
    this.source = source;
    new Search().scan((JCTree) declaration);
  }

  /**
   * What is told of one class, where what is wrong in generated code is told of what generated it.
   *
   * @param declaration the class, with those inside it
   * @param file where the class is
   */
  public static List<Diagnostic> retell(
      List<Diagnostic> diagnostics, Tree declaration, CompilationUnitTree file) {
    CharSequence source = diagnostics.isEmpty() ? "" : SourceContent.of(file.getSourceFile());
    if (source.length() == 0) {
      return diagnostics;
    }
    GeneratedCode generated = new GeneratedCode(declaration, source);
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      Generator generator = generated.generatorOf(each.position());
      told.add(generator == null ? each : generator.retold(each));
    }
    return Diagnostic.distinct(told);
  }

  /** Null for what somebody wrote. */
  private @Nullable Generator generatorOf(Position position) {
    Tree tree = position.tree();
    Unwritten code = tree == null ? null : unwritten.get(tree);
    if (code == null) {
      return isMadeFromAnnotation(position) ? at(position.offset(), null) : null;
    }
    String name = code.name() + "()";
    if (isAnnotationAt(code.method().pos)) {
      return at(code.method().pos, name);
    }
    JCAnnotation annotation = writerOf(code);
    return annotation == null ? new Generator(null, name, position) : at(annotation.pos, name);
  }

  private Generator at(int offset, @Nullable String method) {
    int end = offset + 1;
    while (end < source.length()
        && (source.charAt(end) == '.' || Character.isJavaIdentifierPart(source.charAt(end)))) {
      end++;
    }
    String name = simpleName(source.subSequence(offset + 1, end).toString());
    return new Generator(name, method, new Position(offset));
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private boolean isMadeFromAnnotation(Position position) {
    Tree tree = position.tree();
    return tree != null
        && !(tree instanceof AnnotationTree)
        && !(tree instanceof AnnotatedTypeTree)
        && !(tree instanceof ModifiersTree)
        && isAnnotationAt(position.offset());
  }

  private boolean isAnnotationAt(int offset) {
    return offset >= 0
        && offset + 1 < source.length()
        && source.charAt(offset) == '@'
        && Character.isJavaIdentifierStart(source.charAt(offset + 1));
  }

  /** That of the field, or else of the class, which writes methods of that name. */
  private static @Nullable JCAnnotation writerOf(Unwritten code) {
    List<JCAnnotation> candidates = new ArrayList<>();
    for (JCTree member : code.owner().defs) {
      if (member instanceof JCVariableDecl field && field.pos == code.method().pos) {
        candidates.addAll(field.mods.annotations);
      }
    }
    candidates.addAll(code.owner().mods.annotations);
    return candidates.stream()
        .filter(
            each -> AccessorWriters.write(simpleName(each.annotationType.toString()), code.name()))
        .findFirst()
        .orElse(null);
  }

  private static String nameOf(JCMethodDecl method, JCClassDecl owner) {
    return (method.name.contentEquals("<init>") ? owner.name : method.name).toString();
  }

  /** Finds the methods that are not in the source, with all that is in them. */
  private final class Search extends TreeScanner {
    private @Nullable JCClassDecl owner;
    private @Nullable Unwritten inside;

    @Override
    public void scan(@Nullable JCTree tree) {
      if (tree != null && inside != null) {
        unwritten.put(tree, inside);
      }
      super.scan(tree);
    }

    @Override
    public void visitClassDef(JCClassDecl tree) {
      JCClassDecl before = owner;
      owner = tree;
      super.visitClassDef(tree);
      owner = before;
    }

    @Override
    public void visitMethodDef(JCMethodDecl tree) {
      Unwritten before = inside;
      if (inside == null && owner != null && !isWritten(tree, owner)) {
        inside = new Unwritten(tree, owner);
        unwritten.put(tree, inside);
      }
      super.visitMethodDef(tree);
      inside = before;
    }

    /** What javac itself adds, a constructor for instance, is as good as written. */
    private boolean isWritten(JCMethodDecl tree, JCClassDecl in) {
      String name = nameOf(tree, in);
      int end = tree.pos + name.length();
      return (tree.mods.flags & (Flags.GENERATEDCONSTR | Flags.GENERATED_MEMBER)) != 0
          || tree.pos < 0
          || (end <= source.length() && name.contentEquals(source.subSequence(tree.pos, end)));
    }
  }
}

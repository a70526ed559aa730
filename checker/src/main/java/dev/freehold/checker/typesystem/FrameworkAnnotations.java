package dev.freehold.checker.typesystem;

import com.sun.tools.javac.code.ClassFinder;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.comp.Modules;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import dev.freehold.internal.mark.Bottom;
import dev.freehold.internal.mark.Ordinary;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.checkerframework.common.reflection.qual.MethodVal;
import org.checkerframework.dataflow.qual.Deterministic;
import org.checkerframework.dataflow.qual.Impure;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.checkerframework.dataflow.qual.SideEffectsOnly;
import org.checkerframework.dataflow.qual.TerminatesExecution;
import org.checkerframework.framework.qual.AnnotatedFor;
import org.checkerframework.framework.qual.Covariant;
import org.checkerframework.framework.qual.DefaultQualifier;
import org.checkerframework.framework.qual.DefaultQualifierForUse;
import org.checkerframework.framework.qual.DoesNotUnrefineReceiver;
import org.checkerframework.framework.qual.EnsuresQualifier;
import org.checkerframework.framework.qual.EnsuresQualifierIf;
import org.checkerframework.framework.qual.FieldInvariant;
import org.checkerframework.framework.qual.HasQualifierParameter;
import org.checkerframework.framework.qual.NoDefaultQualifierForUse;
import org.checkerframework.framework.qual.NoQualifierParameter;
import org.checkerframework.framework.qual.PolymorphicQualifier;
import org.checkerframework.framework.qual.QualifierArgument;
import org.checkerframework.framework.qual.RequiresQualifier;
import org.checkerframework.framework.qual.SubtypeOf;
import org.checkerframework.framework.qual.TypeUseLocation;
import org.checkerframework.framework.qual.Unused;

/**
 * The annotations that the framework looks up by name when it starts, and what they name. User
 * programs do not have them on their class path, and write none; javac reads them from the jar that
 * the checker is in.
 */
final class FrameworkAnnotations {
  private static final List<Class<?>> LOOKED_UP =
      List.of(
          AnnotatedFor.class,
          Covariant.class,
          DefaultQualifier.class,
          DefaultQualifier.List.class,
          DefaultQualifierForUse.class,
          Deterministic.class,
          DoesNotUnrefineReceiver.class,
          EnsuresQualifier.class,
          EnsuresQualifier.List.class,
          EnsuresQualifierIf.class,
          EnsuresQualifierIf.List.class,
          FieldInvariant.class,
          HasQualifierParameter.class,
          Impure.class,
          MethodVal.class,
          NoDefaultQualifierForUse.class,
          NoQualifierParameter.class,
          Poly.class,
          PolymorphicQualifier.class,
          Pure.class,
          QualifierArgument.class,
          RequiresQualifier.class,
          RequiresQualifier.List.class,
          SideEffectFree.class,
          SideEffectsOnly.class,
          SubtypeOf.class,
          TerminatesExecution.class,
          TypeUseLocation.class,
          Unused.class);

  private static final List<Class<?>> QUALIFIERS =
      List.of(Own.class, Mut.class, Ref.class, PolyOwn.class, Ordinary.class, Bottom.class);

  private final Symtab symbols;
  private final Names names;
  private final Modules modules;
  private final ClassFinder finder;

  private FrameworkAnnotations(Context context) {
    symbols = Symtab.instance(context);
    names = Names.instance(context);
    modules = Modules.instance(context);
    finder = ClassFinder.instance(context);
  }

  /** Makes them known. */
  static void declareIn(JavacProcessingEnvironment environment) {
    FrameworkAnnotations declared = new FrameworkAnnotations(environment.getContext());
    LOOKED_UP.forEach(declared::declare);
    // Where only what can be closed is tracked, the program need not have ours either. One is asked
    // for that is not looked up: javac remembers what it has not found.
    if (environment.getElementUtils().getTypeElement(MustRelease.class.getName()) == null) {
      QUALIFIERS.forEach(declared::declare);
    }
  }

  private void declare(Class<?> annotation) {
    ClassSymbol made =
        symbols.enterClass(modules.getDefaultModule(), names.fromString(annotation.getName()));
    if (made.classfile == null && made.members_field == null) {
      made.classfile = new OwnClassFile(annotation);
      made.completer = finder.getCompleter();
    }
  }

  /** A class file in the jar of the checker. */
  private static final class OwnClassFile extends SimpleJavaFileObject {
    private final URL url;

    OwnClassFile(Class<?> type) {
      super(URI.create("class:///" + type.getName()), JavaFileObject.Kind.CLASS);
      this.url = urlOf(type);
    }

    private static URL urlOf(Class<?> type) {
      String name = type.getName();
      URL found = type.getResource(name.substring(name.lastIndexOf('.') + 1) + ".class");
      if (found == null) {
        throw new IllegalStateException("not in the jar of Freehold: " + name);
      }
      return found;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      return url.openStream();
    }
  }
}

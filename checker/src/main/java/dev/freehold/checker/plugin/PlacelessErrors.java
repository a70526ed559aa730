package dev.freehold.checker.plugin;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;

/** Errors that stand nowhere in the sources, such as those of options. */
record PlacelessErrors(Context context) {
  void tell(String text) {
    Log.instance(context).error(new JCDiagnostic.Error("compiler", "proc.messager", text));
  }
}

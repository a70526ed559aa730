import dev.freehold.Ref;
import java.util.Arrays;
import java.util.List;
import shared.Res;

/** Copies and views of the array hold the same borrows, and so do its elements. */
class VarargsCopied {
  static Object kept;

  static void cloned(@Ref Res... all) {
    kept = all.clone(); //! escapes.to.unchecked
  }

  static void listed(@Ref Res... all) {
    kept = Arrays.asList(all); //! escapes.to.unchecked
  }

  static void copiedInto(@Ref Res... all) {
    kept = List.of(all); //! escapes.to.unchecked
  }

  static void copied(@Ref Res... all) {
    kept = Arrays.copyOf(all, 1); //! escapes.to.unchecked
  }

  static void streamed(@Ref Res... all) {
    kept = Arrays.stream(all); //! escapes.to.unchecked
  }

  static void element(@Ref Object... all) {
    kept = all[0]; //! escapes.to.unchecked
  }

  static void each(List<Object> list, @Ref Object... all) {
    for (Object one : all) {
      list.add(one); //! escapes.to.unchecked
    }
  }
}

import dev.freehold.Ref;
import java.util.Arrays;
import java.util.List;
import shared.Res;

/** The array of borrowed arguments is a borrow: it does not stay. */
class VarargsArrayKept {
  static Object kept;
  Object field;

  static void inStatic(@Ref Res... all) {
    kept = all; //! escapes.to.unchecked
  }

  void inField(@Ref Res... all) {
    this.field = all; //! escapes.to.unchecked
  }

  static void inList(List<Object> list, @Ref Res... all) {
    list.add(all); //! escapes.to.unchecked
  }

  static void inArray(Object[] array, @Ref Res... all) {
    array[0] = all; //! escapes.to.unchecked
  }

  static Object returned(@Ref Res... all) {
    return all; //! escapes.to.unchecked
  }

  static void named(@Ref Res... all) {
    Object[] same = all;
    kept = same; //! escapes.to.unchecked
  }

  static void chosen(boolean any, @Ref Res... all) {
    kept = any ? all : null; //! escapes.to.unchecked
  }

  static void ofAnything(@Ref Object... all) {
    kept = all; //! escapes.to.unchecked
  }

  @SafeVarargs
  static <T extends @Ref Object> void ofVariable(T... all) {
    kept = Arrays.asList(all); //! escapes.to.unchecked
  }
}

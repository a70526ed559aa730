import shared.Res;

/** A value in parentheses is passed on all the same. */
class MovedInParentheses {
  int use() {
    Res res = Res.open();
    Res.take(((res)));
    return res.get(); //! use.after.move
  }
}

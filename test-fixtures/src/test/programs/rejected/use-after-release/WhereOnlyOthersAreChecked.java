// with -AonlyDefs=Checked$
import shared.Res;

class WhereOnlyOthersAreChecked {
  static int use(Res res) {
    return res.get();
  }
}

class Unchecked {
  static int use() {
    Res res = Res.open();
    res.close();
    return res.get();
  }
}

class Checked {
  static int use() {
    Res res = Res.open();
    res.close();
    return res.get(); //! use.after.release
  }
}

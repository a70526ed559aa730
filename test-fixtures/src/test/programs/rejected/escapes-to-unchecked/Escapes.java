import java.util.ArrayList;
import java.util.List;
import shared.Res;

class Escapes {
  static Object kept;
  Object field;

  void toObject(Res res) {
    kept = res; //! escapes.to.unchecked
  }

  void toField() {
    Res res = Res.open();
    field = res; //! escapes.to.unchecked
    res.close();
  }

  void toCollection() {
    List<Object> list = new ArrayList<>();
    Res res = Res.open();
    list.add(res); //! escapes.to.unchecked
    res.close();
  }

  void typeArgument() {
    List<Res> list = null; //! escapes.to.unchecked
  }

  void array() {
    Res[] all = null; //! escapes.to.unchecked
  }

  Object result() {
    Res res = Res.open();
    try {
      return res; //! escapes.to.unchecked
    } finally {
      res.close();
    }
  }

  void capture() {
    Res res = Res.open();
    Runnable r = () -> res.get(); //! capture.escapes
    r.run();
    res.close();
  }
}

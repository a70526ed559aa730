import java.io.IOException;
import shared.Res;

class FinallyJoinsExits {
  int returns(boolean a, boolean b) {
    Res r = Res.open();
    try {
      if (a) {
        r.close();
        return 1;
      }
      if (b) {
        return 2; //! own.leak
      }
    } finally {
      System.out.println();
    }
    r.close();
    return 0;
  }

  void throwing() throws IOException {
    Res r = null;
    try {
      Res.mayFail();
      r = Res.open();
      Res.mayFail(); //! own.leak
      r.close();
      r = null;
    } finally {
      System.out.println();
    }
  }
}

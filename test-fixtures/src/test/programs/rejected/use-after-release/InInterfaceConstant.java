import java.util.function.Supplier;
import shared.Res;

interface InInterfaceConstant {
  Supplier<Integer> READ =
      () -> {
        Res res = Res.open();
        res.close();
        return res.get(); //! use.after.release
      };

  Runnable NOTHING =
      new Runnable() {
        @Override
        public void run() {
          Res res = Res.open();
          res.close();
          res.get(); //! use.after.release
        }
      };
}

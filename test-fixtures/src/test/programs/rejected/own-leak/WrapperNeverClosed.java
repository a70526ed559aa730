// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;

class WrapperNeverClosed {
  void run(String file) throws IOException {
    BufferedReader reader = new BufferedReader(new FileReader(file));
    System.out.println(reader);
  } //! own.leak
}

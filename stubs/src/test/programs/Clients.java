import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Responses of clients. */
class Clients {
  static int status(CloseableHttpClient client, HttpGet get) throws IOException {
    try (CloseableHttpResponse response = client.execute(get)) {
      return response.getStatusLine().getStatusCode();
    }
  }

  static int lostStatus(CloseableHttpClient client, HttpGet get) throws IOException {
    CloseableHttpResponse response = client.execute(get);
    return response.getStatusLine().getStatusCode(); //! own.leak
  }

  static int lostStatus5(
      org.apache.hc.client5.http.impl.classic.CloseableHttpClient client,
      org.apache.hc.client5.http.classic.methods.HttpGet get)
      throws IOException {
    org.apache.hc.core5.http.ClassicHttpResponse response = client.executeOpen(null, get, null);
    return response.getCode(); //! own.leak
  }

  static String read(OkHttpClient client, Request request) throws IOException {
    Response response = client.newCall(request).execute();
    return response.body().string();
  }

  static int lost(OkHttpClient client, Request request) throws IOException {
    Response response = client.newCall(request).execute();
    return response.code(); //! own.leak
  }

  static final Callback CLOSES =
      new Callback() {
        @Override
        public void onFailure(Call call, IOException e) {}

        @Override
        public void onResponse(Call call, Response response) {
          response.close();
        }
      };

  static final Callback LOSES =
      new Callback() {
        @Override
        public void onFailure(Call call, IOException e) {}

        @Override
        public void onResponse(Call call, Response response) {
          response.code();
        } //! own.leak
      };

  static int first(S3Client client, GetObjectRequest request) throws IOException {
    try (ResponseInputStream<GetObjectResponse> object = client.getObject(request)) {
      return object.read();
    }
  }

  static long lostObject(S3Client client, GetObjectRequest request) {
    ResponseInputStream<GetObjectResponse> object = client.getObject(request);
    return object.response().contentLength(); //! own.leak
  }

  static void aborted(S3Client client, GetObjectRequest request) {
    ResponseInputStream<GetObjectResponse> object = client.getObject(request);
    object.abort();
  }
}

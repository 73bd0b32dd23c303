# Builds Tryggve from its source and runs it as a user without rights. docs/operations.md says how.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /source
COPY pom.xml checkstyle.xml ./
RUN mvn --batch-mode --no-transfer-progress dependency:go-offline
COPY src src
COPY bpmn bpmn
COPY forms forms
RUN mvn --batch-mode --no-transfer-progress -DskipTests package

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 tryggve \
    && useradd --uid 10001 --gid 10001 --home-dir /app --shell /usr/sbin/nologin tryggve \
    && mkdir -p /app/var/anchors \
    && chown -R 10001:10001 /app
WORKDIR /app
COPY --from=build /source/target/tryggve.jar tryggve.jar
USER 10001:10001
VOLUME /app/var
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
# The image has neither curl nor wget: bash asks.
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "tryggve.jar"]

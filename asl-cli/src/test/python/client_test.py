"""boto3 against a running `asl local --callbacks`, whose URL is the argument, with the mocks of mocks.json beside this file.

What this version of boto3 does not know is skipped, and said.
"""

import json
import sys
import threading
import time
import unittest
import uuid

import boto3
from botocore.config import Config

ROLE = "arn:aws:iam::123456789012:role/states"
URL = sys.argv.pop() if len(sys.argv) > 1 else "http://127.0.0.1:8083"

# Without the option, clients call TestState and StartSyncExecution at sync-127.0.0.1.
CLIENT = boto3.client(
    "stepfunctions",
    endpoint_url=URL,
    region_name="us-east-1",
    aws_access_key_id="any",
    aws_secret_access_key="any",
    config=Config(inject_host_prefix=False, read_timeout=10, retries={"max_attempts": 0}),
)

# Executions outlive their machines.
RUN = uuid.uuid4().hex

PASS = {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}
WAIT = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 3600, "End": True}}}
CALL = {
    "StartAt": "Call",
    "States": {
        "Call": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sns:publish",
            "Parameters": {"TopicArn": "arn:aws:sns:us-east-1:123456789012:t", "Message": "m"},
            "End": True,
        }
    },
}


def needs(*methods):
    """Skips a test where the client has no such methods."""
    missing = [method for method in methods if not hasattr(CLIENT, method)]
    return unittest.skipIf(missing, f"boto3 {boto3.__version__} does not know {missing}")


def task(resource, **more):
    return {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": resource, "End": True, **more}}}


def ended(arn):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        execution = CLIENT.describe_execution(executionArn=arn)
        if execution["status"] != "RUNNING":
            return execution
        time.sleep(0.02)
    raise AssertionError(arn + " does not end")


class ClientTest(unittest.TestCase):
    def create(self, definition, **more):
        name = more.pop("name", self.id().rsplit(".", 1)[1])
        created = CLIENT.create_state_machine(name=name, definition=json.dumps(definition), roleArn=ROLE, **more)
        self.addCleanup(CLIENT.delete_state_machine, stateMachineArn=created["stateMachineArn"])
        return created["stateMachineArn"]

    def start(self, arn, value=None, **more):
        return CLIENT.start_execution(stateMachineArn=arn, input=json.dumps(value or {}), **more)["executionArn"]

    def refused(self, error, method, **request):
        with self.assertRaises(getattr(CLIENT.exceptions, error)) as caught:
            getattr(CLIENT, method)(**request)
        self.assertEqual(error, caught.exception.response["Error"]["Code"])
        self.assertEqual(400, caught.exception.response["ResponseMetadata"]["HTTPStatusCode"])

    def test_state_machines(self):
        arn = self.create(PASS, name="machines", tags=[{"key": "k", "value": "v"}])
        self.assertEqual("arn:aws:states:us-east-1:123456789012:stateMachine:machines", arn)
        described = CLIENT.describe_state_machine(stateMachineArn=arn)
        self.assertEqual(PASS, json.loads(described["definition"]))
        self.assertEqual(("ACTIVE", "STANDARD", ROLE), (described["status"], described["type"], described["roleArn"]))
        self.assertEqual(arn, self.create(PASS, name="machines", tags=[{"key": "k", "value": "v"}]))
        self.assertIn(arn, [each["stateMachineArn"] for each in CLIENT.list_state_machines()["stateMachines"]])
        CLIENT.update_state_machine(stateMachineArn=arn, definition=json.dumps(WAIT))
        self.assertEqual(WAIT, json.loads(CLIENT.describe_state_machine(stateMachineArn=arn)["definition"]))
        CLIENT.tag_resource(resourceArn=arn, tags=[{"key": "l", "value": "w"}])
        CLIENT.untag_resource(resourceArn=arn, tagKeys=["k"])
        self.assertEqual([{"key": "l", "value": "w"}], CLIENT.list_tags_for_resource(resourceArn=arn)["tags"])

    def test_executions(self):
        machine = self.create(PASS)
        arn = self.start(machine, {"n": 1}, name="one-" + RUN)
        execution = ended(arn)
        self.assertEqual(("SUCCEEDED", "one-" + RUN, {"n": 1}), (execution["status"], execution["name"], json.loads(execution["output"])))
        self.assertLessEqual(execution["startDate"], execution["stopDate"])
        self.start(machine, name="two-" + RUN)
        listed = CLIENT.get_paginator("list_executions").paginate(stateMachineArn=machine, PaginationConfig={"PageSize": 1})
        self.assertEqual({"one-" + RUN, "two-" + RUN}, {each["name"] for page in listed for each in page["executions"]})
        self.assertEqual(
            machine, CLIENT.describe_state_machine_for_execution(executionArn=arn)["stateMachineArn"])

    def test_history_in_pages(self):
        arn = self.start(self.create(PASS))
        ended(arn)
        pages = list(CLIENT.get_paginator("get_execution_history").paginate(
            executionArn=arn, PaginationConfig={"PageSize": 3}))
        events = [event for page in pages for event in page["events"]]
        self.assertEqual([3, 1], [len(page["events"]) for page in pages])
        self.assertEqual(
            ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"],
            [event["type"] for event in events])
        self.assertEqual("A", events[1]["stateEnteredEventDetails"]["name"])
        newest = CLIENT.get_execution_history(executionArn=arn, reverseOrder=True, includeExecutionData=False, maxResults=1)
        self.assertEqual(4, newest["events"][0]["id"])
        self.assertNotIn("output", newest["events"][0]["executionSucceededEventDetails"])

    def test_mocked_test_cases(self):
        machine = self.create(CALL, name="mocked")
        self.assertEqual({"MessageId": "1"}, json.loads(ended(self.start(machine + "#Sent"))["output"]))
        execution = ended(self.start(machine + "#Refused"))
        self.assertEqual(("FAILED", "SNS.Throttled", "slow down"), tuple(execution[each] for each in ("status", "error", "cause")))
        self.assertIn('"Call"; mock it', ended(self.start(machine))["cause"])

    def test_stop(self):
        arn = self.start(self.create(WAIT))
        CLIENT.stop_execution(executionArn=arn, error="E", cause="C")
        execution = ended(arn)
        self.assertEqual(("ABORTED", "E", "C"), tuple(execution[each] for each in ("status", "error", "cause")))

    def test_synchronous_executions(self):
        machine = self.create(PASS, type="EXPRESS")
        execution = CLIENT.start_sync_execution(stateMachineArn=machine, input="[1]")
        self.assertEqual(("SUCCEEDED", "[1]"), (execution["status"], execution["output"]))
        self.refused("StateMachineTypeNotSupported", "start_sync_execution", stateMachineArn=self.create(PASS, name="standard"))

    def test_activities(self):
        activity = CLIENT.create_activity(name="work")["activityArn"]
        self.addCleanup(CLIENT.delete_activity, activityArn=activity)
        self.assertEqual("work", CLIENT.describe_activity(activityArn=activity)["name"])
        self.assertIn(activity, [each["activityArn"] for each in CLIENT.list_activities()["activities"]])
        machine = self.create(task(activity, HeartbeatSeconds=60))
        taken = []
        # The worker asks first, and gets the task when there is one.
        worker = threading.Thread(target=lambda: taken.append(CLIENT.get_activity_task(activityArn=activity, workerName="w")))
        worker.start()
        arn = self.start(machine, {"job": 1})
        worker.join()
        self.assertEqual({"job": 1}, json.loads(taken[0]["input"]))
        CLIENT.send_task_heartbeat(taskToken=taken[0]["taskToken"])
        CLIENT.send_task_success(taskToken=taken[0]["taskToken"], output='"done"')
        self.assertEqual('"done"', ended(arn)["output"])
        failing = self.start(machine)
        CLIENT.send_task_failure(
            taskToken=CLIENT.get_activity_task(activityArn=activity)["taskToken"], error="Broken", cause="why")
        self.assertEqual(("FAILED", "Broken", "why"), tuple(ended(failing)[each] for each in ("status", "error", "cause")))

    def test_task_tokens(self):
        machine = self.create(task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            Parameters={"QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token"}}))
        arn = self.start(machine)
        token = None
        while token is None and CLIENT.describe_execution(executionArn=arn)["status"] == "RUNNING":
            for event in CLIENT.get_execution_history(executionArn=arn)["events"]:
                if event["type"] == "TaskScheduled":
                    token = json.loads(event["taskScheduledEventDetails"]["parameters"])["MessageBody"]["token"]
        CLIENT.send_task_success(taskToken=token, output='{"ok": true}')
        self.assertEqual({"ok": True}, json.loads(ended(arn)["output"]))
        self.refused("TaskTimedOut", "send_task_success", taskToken=token, output="{}")

    def test_map_runs(self):
        machine = self.create({"StartAt": "M", "States": {"M": {
            "Type": "Map", "Label": "label", "End": True, "MaxConcurrency": 2,
            "ItemProcessor": PASS | {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}}}}})
        arn = self.start(machine, [1, 2, 3])
        self.assertEqual("[1,2,3]", ended(arn)["output"])
        run = CLIENT.list_map_runs(executionArn=arn)["mapRuns"][0]["mapRunArn"]
        described = CLIENT.describe_map_run(mapRunArn=run)
        self.assertEqual(("SUCCEEDED", 2, 3), (described["status"], described["maxConcurrency"], described["itemCounts"]["succeeded"]))
        self.assertEqual(3, len(CLIENT.list_executions(mapRunArn=run)["executions"]))
        self.refused("ResourceNotFound", "describe_map_run", mapRunArn=run + "x")

    @needs("redrive_execution")
    def test_redrive(self):
        activity = CLIENT.create_activity(name="flaky")["activityArn"]
        self.addCleanup(CLIENT.delete_activity, activityArn=activity)
        arn = self.start(self.create(task(activity)))
        CLIENT.send_task_failure(taskToken=CLIENT.get_activity_task(activityArn=activity)["taskToken"], error="Once")
        self.assertEqual(("FAILED", "REDRIVABLE"), tuple(ended(arn)[each] for each in ("status", "redriveStatus")))
        CLIENT.redrive_execution(executionArn=arn)
        CLIENT.send_task_success(taskToken=CLIENT.get_activity_task(activityArn=activity)["taskToken"], output="2")
        execution = ended(arn)
        self.assertEqual(("SUCCEEDED", "2", 1), tuple(execution[each] for each in ("status", "output", "redriveCount")))
        self.refused("ExecutionNotRedrivable", "redrive_execution", executionArn=arn)

    @needs("publish_state_machine_version", "create_state_machine_alias")
    def test_versions_and_aliases(self):
        machine = self.create(PASS)
        first = CLIENT.publish_state_machine_version(stateMachineArn=machine)["stateMachineVersionArn"]
        self.assertEqual(machine + ":1", first)
        CLIENT.update_state_machine(stateMachineArn=machine, definition=json.dumps(PASS | {"Comment": "2"}))
        second = CLIENT.publish_state_machine_version(stateMachineArn=machine)["stateMachineVersionArn"]
        versions = CLIENT.list_state_machine_versions(stateMachineArn=machine)["stateMachineVersions"]
        self.assertEqual([second, first], [each["stateMachineVersionArn"] for each in versions])
        alias = CLIENT.create_state_machine_alias(
            name="live", routingConfiguration=[{"stateMachineVersionArn": first, "weight": 100}])["stateMachineAliasArn"]
        self.assertEqual(machine + ":live", alias)
        execution = ended(self.start(alias))
        self.assertEqual((alias, first), (execution["stateMachineAliasArn"], execution["stateMachineVersionArn"]))
        CLIENT.update_state_machine_alias(stateMachineAliasArn=alias, routingConfiguration=[
            {"stateMachineVersionArn": first, "weight": 40}, {"stateMachineVersionArn": second, "weight": 60}])
        described = CLIENT.describe_state_machine_alias(stateMachineAliasArn=alias)
        self.assertEqual([40, 60], [each["weight"] for each in described["routingConfiguration"]])
        self.assertEqual(1, len(CLIENT.list_state_machine_aliases(stateMachineArn=machine)["stateMachineAliases"]))
        self.refused("ConflictException", "delete_state_machine_version", stateMachineVersionArn=first)
        CLIENT.delete_state_machine_alias(stateMachineAliasArn=alias)
        CLIENT.delete_state_machine_version(stateMachineVersionArn=first)
        self.refused("ResourceNotFound", "describe_state_machine_alias", stateMachineAliasArn=alias)

    @needs("test_state")
    def test_one_state(self):
        state = {"Type": "Pass", "Parameters": {"n.$": "$.m"}, "Next": "B"}
        tested = CLIENT.test_state(definition=json.dumps(state), roleArn=ROLE, input='{"m": 1}', inspectionLevel="DEBUG")
        self.assertEqual(("SUCCEEDED", '{"n":1}', "B"), tuple(tested[each] for each in ("status", "output", "nextState")))
        self.assertEqual('{"n":1}', tested["inspectionData"]["afterParameters"])

    @needs("validate_state_machine_definition")
    def test_validation(self):
        self.assertEqual("OK", CLIENT.validate_state_machine_definition(definition=json.dumps(PASS))["result"])
        broken = CLIENT.validate_state_machine_definition(definition=json.dumps(PASS | {"StartAt": "B"}))
        self.assertEqual("FAIL", broken["result"])
        self.assertIn(
            ("ERROR", "MISSING_TRANSITION_TARGET", "/StartAt"),
            [(each["severity"], each["code"], each["location"]) for each in broken["diagnostics"]])

    def test_errors_are_typed(self):
        machine = self.create(PASS, name="errors")
        absent = machine + "x"
        definition = json.dumps(PASS)
        self.refused("StateMachineDoesNotExist", "describe_state_machine", stateMachineArn=absent)
        self.refused("StateMachineDoesNotExist", "start_execution", stateMachineArn=absent)
        self.refused("StateMachineDoesNotExist", "list_executions", stateMachineArn=absent)
        self.refused("InvalidArn", "describe_state_machine", stateMachineArn="no-arn")
        self.refused("InvalidName", "create_state_machine", name="a b", definition=definition, roleArn=ROLE)
        self.refused("InvalidDefinition", "create_state_machine", name="c", definition="{}", roleArn=ROLE)
        self.refused("StateMachineAlreadyExists", "create_state_machine", name="errors", definition=json.dumps(WAIT), roleArn=ROLE)
        self.refused("InvalidExecutionInput", "start_execution", stateMachineArn=machine, input="{")
        self.refused("InvalidName", "start_execution", stateMachineArn=machine, name="a b")
        ended(self.start(machine, name="once-" + RUN))
        self.refused("ExecutionAlreadyExists", "start_execution", stateMachineArn=machine, name="once-" + RUN, input="[2]")
        execution = machine.replace(":stateMachine:", ":execution:") + ":never"
        self.refused("ExecutionDoesNotExist", "describe_execution", executionArn=execution)
        self.refused("ExecutionDoesNotExist", "get_execution_history", executionArn=execution)
        self.refused("ExecutionDoesNotExist", "stop_execution", executionArn=execution)
        self.refused("InvalidToken", "list_state_machines", nextToken="no")
        activity = machine.replace(":stateMachine:", ":activity:")
        self.refused("ActivityDoesNotExist", "describe_activity", activityArn=activity)
        self.refused("ActivityDoesNotExist", "get_activity_task", activityArn=activity)
        self.refused("InvalidToken", "send_task_success", taskToken="no", output="{}")
        self.refused("InvalidOutput", "send_task_success", taskToken=str(uuid.uuid4()), output="{")
        self.refused("TaskDoesNotExist", "send_task_heartbeat", taskToken=str(uuid.uuid4()))
        self.refused("ResourceNotFound", "list_tags_for_resource", resourceArn=absent)
        self.refused("MissingRequiredParameter", "update_state_machine", stateMachineArn=machine)
        tags = [{"key": f"k{i}", "value": ""} for i in range(51)]
        self.refused("TooManyTags", "tag_resource", resourceArn=machine, tags=tags)
        self.refused("InvalidLoggingConfiguration", "create_state_machine", name="log", definition=definition,
                     roleArn=ROLE, loggingConfiguration={"level": "ALL"})

    @needs("test_state")
    def test_requests_are_validated(self):
        self.refused("ValidationException", "start_execution", stateMachineArn=self.create(PASS), name="n" * 81)


if __name__ == "__main__":
    print(f"boto3 {boto3.__version__} at {URL}", file=sys.stderr)
    unittest.main(verbosity=2)
